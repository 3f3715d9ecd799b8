import { type Problem, type Said, say, show } from '../../../glossary/problem.ts';
import { decodeFile } from '../../../glossary/read/decode-file.ts';
import type { Glossary } from '../../../glossary/read/read-glossary.ts';
import type { Change } from '../../exchange/change.ts';
import { planCorrections } from './plan-corrections.ts';
import { planReviews, withTexts } from './plan-reviews.ts';
import { readAnswers } from './read-answers.ts';
import { type AnswersReading, answerProblem, type TakenAnswer } from './taken-answer.ts';

export interface TakingInput {
  /** Name of the reviewer's file, for messages. */
  file: string;
  bytes: Uint8Array;
  glossary: Glossary;
  /** The glossary's folder, as the names of its files begin. */
  folder: string;
  /** The present day, ISO. */
  today: string;
  /** Who has read the texts, and on which day: instead of what the file says. */
  by?: string | undefined;
  on?: string | undefined;
}

/** What a reviewer's file would do. With a problem it does nothing. */
export interface Taking {
  problems: Problem[];
  by: string;
  on: string;
  right: readonly TakenAnswer[];
  wrong: readonly TakenAnswer[];
  /** The texts of files in which the reviews are recorded. */
  reviewed: ReadonlyMap<string, string>;
  /** What would be right, by file, and the texts of these files with it. */
  changes: ReadonlyMap<string, readonly Change[]>;
  corrected: ReadonlyMap<string, string>;
  notes: readonly Said[];
}

/** What somebody does who has filled in the form with a spreadsheet. */
const SAVED_AGAIN = say(
  'In Excel, save the table as “CSV UTF-8 (Comma delimited)”, not as a workbook or as plain “CSV”, which loses letters.',
  '엑셀에서 표를 “CSV UTF-8(쉼표로 분리)”로 저장하세요. 통합 문서나 그냥 “CSV”는 글자를 잃어요.',
);

/** Reads a file that a reviewer has sent back and finds what it asks for, without doing it. Names all problems at once. */
export function planTaking(input: TakingInput): Taking {
  const { file, bytes, glossary, folder, today } = input;
  const decoded = decodeFile(file, bytes);
  if (decoded.text === null) return refusal([{ ...decoded.problem, tip: SAVED_AGAIN }]);
  const { answers, problems, ...signed } = readAnswers(file, decoded.text, glossary.terms);
  const by = (input.by ?? signed.by)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const on = input.on ?? (signed.on || today);
  const signature = signatureProblems({ file, by, on, today, answers, isFine: !problems.length });
  const right = answers.filter(({ verdict }) => verdict === 'right');
  const wrong = answers.filter(({ verdict }) => verdict === 'wrong');
  const reviews = planReviews(file, signature.length ? [] : right, { by, on, glossary });
  const corrections = planCorrections(file, wrong, { glossary: withTexts(glossary, reviews.files), folder });
  const all = [...problems, ...signature, ...reviews.problems, ...corrections.problems];
  if (all.length) return refusal(all);
  const { changes, files: corrected, notes } = corrections;
  return { problems: [], by, on, right, wrong, reviewed: reviews.files, changes, corrected, notes };
}

function refusal(problems: Problem[]): Taking {
  const none = { reviewed: new Map(), changes: new Map(), corrected: new Map(), notes: [] };
  return { problems, by: '', on: '', right: [], wrong: [], ...none };
}

interface Signature extends Pick<AnswersReading, 'by' | 'on' | 'answers'> {
  file: string;
  today: string;
  /** Whether all that the file says could be read. */
  isFine: boolean;
}

/** A review has a name and a day that has come; a file without an answer was not the one that was meant. */
function signatureProblems({ file, by, on, today, answers, isFine }: Signature): Problem[] {
  const none = {
    found: say('no answer', '답이 하나도 없음'),
    expected: say('a word that is right or wrong', '맞거나 틀린 단어'),
  };
  const unsigned = {
    found: say('no name of a reviewer', '검수한 사람의 이름이 없음'),
    expected: say('who has read the texts', '글을 읽은 사람'),
    tip: say('Give it with --by NAME.', '--by 이름으로 적어 주세요.'),
  };
  const day = { found: show(on), expected: say('a day like 2026-11-24, not after today', '2026-11-24처럼 쓴, 오늘까지의 날짜') };
  return [
    ...(isFine && !answers.length ? [answerProblem(file, null, none)] : []),
    ...(by ? [] : [answerProblem(file, null, unsigned)]),
    ...(isDay(on) && on <= today ? [] : [answerProblem(file, null, day)]),
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
