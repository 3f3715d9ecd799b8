import { type Problem, say } from '../../../glossary/problem.ts';
import type { Glossary } from '../../../glossary/read/read-glossary.ts';
import { readRecord } from '../../../glossary/read/read-record.ts';
import type { RecordReading } from '../../../glossary/read/read-text.ts';
import { type Term, termSchema } from '../../../glossary/schema/term-schema.ts';
import { recordReview } from '../record-review.ts';
import { answerProblem, type TakenAnswer } from './taken-answer.ts';

interface ReviewsPlan {
  /** New texts of files, by their paths. */
  files: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** Records that the texts of these answers were read and are right. */
export function planReviews(
  file: string,
  right: readonly TakenAnswer[],
  { by, on, glossary }: { by: string; on: string; glossary: Glossary },
): ReviewsPlan {
  const readings = new Map(glossary.readings.map((reading) => [reading.value?.id, reading]));
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { term, language, place } of right) {
    const reading = readings.get(term.id)!;
    const recorded = recordReview(reading, { language, by, on });
    if (recorded.type === 'recorded') {
      files.set(reading.file, recorded.text);
      readings.set(term.id, reread(reading, recorded.text));
    } else {
      const found = say(`${reading.file} has a form in which the review cannot be written`, `${reading.file}: 검수를 적을 수 없는 모양`);
      const expected = say(`\`reviewed: null\` under ${language}`, `${language} 아래의 \`reviewed: null\``);
      problems.push(answerProblem(file, place, { found, expected }));
    }
  }
  return { files, problems };
}

/** The glossary with other texts in some of its files. */
export function withTexts(glossary: Glossary, files: ReadonlyMap<string, string>): Glossary {
  const readings = glossary.readings.map((reading) => {
    const text = files.get(reading.file);
    return text === undefined ? reading : reread(reading, text);
  });
  return { ...glossary, readings, terms: readings.flatMap(({ value }) => value ?? []) };
}

function reread({ file }: RecordReading<Term>, text: string): RecordReading<Term> {
  return readRecord(file, Buffer.from(text), termSchema);
}
