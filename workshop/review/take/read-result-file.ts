import { isForeignLanguage } from '../../../core/languages.ts';
import { type Problem, say, show } from '../../../glossary/problem.ts';
import { reviewHash } from '../../../glossary/review-hash.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { type ReviewAnswer, readResult } from '../review-result.ts';
import { type AnswersReading, answerProblem, changedSince, type TakenAnswer, unknownWord } from './taken-answer.ts';

/** Reads the file that the page to click through has saved. */
export function readResultFile(file: string, text: string, terms: readonly Term[]): AnswersReading {
  const result = readResult(text);
  const nothing = { by: '', on: '', answers: [] };
  if (!result) {
    const found = say('a file that begins like one of the review page and is not one', '검수 페이지의 파일처럼 시작하지만 아닌 파일');
    const expected = say('the file as the page saved it', '페이지에서 저장한 그대로의 파일');
    return { ...nothing, problems: [answerProblem(file, null, { found, expected })] };
  }
  const { language, by, on } = result;
  if (!isForeignLanguage(language)) {
    const reason = { found: show(language), expected: say('a language of the glossary', '용어집에 있는 언어') };
    return { ...nothing, problems: [answerProblem(file, 'language', reason)] };
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  const read = result.answers.map((answer): TakenAnswer | Problem => {
    const term = byId.get(answer.id);
    if (!term) return answerProblem(file, answer.id, unknownWord(answer.id));
    if (!term[language] || reviewHash(term, language) !== answer.of) return answerProblem(file, answer.id, changedSince(term, language));
    return { ...partOf(answer), term, language, place: term.headword };
  });
  return {
    by,
    on,
    answers: read.filter((each): each is TakenAnswer => 'term' in each),
    problems: read.filter((each): each is Problem => !('term' in each)),
  };
}

function partOf({ verdict, changes, note }: ReviewAnswer): Pick<TakenAnswer, 'verdict' | 'changes' | 'note'> {
  return { verdict, changes, note };
}
