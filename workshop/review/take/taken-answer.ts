import type { ForeignLanguage } from '../../../core/languages.ts';
import { type Problem, say, show } from '../../../glossary/problem.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import type { ReviewAnswer } from '../review-result.ts';

/** A reviewer's answer, with the word that it is about; its text is the one that the reviewer had before them. */
export interface TakenAnswer extends Pick<ReviewAnswer, 'verdict' | 'changes' | 'note'> {
  term: Term;
  language: ForeignLanguage;
  /** Where it stands in the file, as a person would look for it: `line 7`. */
  place: string;
}

/** What a file says that a reviewer has sent back; empty texts where it does not name the reviewer or the day. */
export interface AnswersReading {
  by: string;
  on: string;
  answers: TakenAnswer[];
  problems: Problem[];
}

type Reason = Pick<Problem, 'found' | 'expected' | 'tip'>;

/** A problem at a place of a reviewer's file. */
export function answerProblem(file: string, place: string | null, reason: Reason): Problem {
  return { file, severity: 'must', field: place, ...reason };
}

/** Says that a text is no longer the one that was read; `language` is null where the file does not tell it. */
export function changedSince({ headword, id }: Term, language: ForeignLanguage | null): Reason {
  const where = language ? `${id}, ${language}` : id;
  const inKorean = language
    ? `${headword}(${where})의 글이 읽은 뒤에 바뀌었어요`
    : `${headword}(${where})의 글이 읽은 뒤에 바뀌었거나 코드를 잘못 옮겼어요`;
  return {
    found: say(`the text of ${headword} (${where}) has changed since it was read${language ? '' : ', or the code is mistyped'}`, inKorean),
    expected: say('a review of the present text', '지금 글의 검수'),
    tip: say(
      'Have the present text read. To take the others, take this word out of a table; a file of the page is opened in a page written now, which leaves it out, and saved again.',
      '지금 글을 다시 읽어 달라고 하세요. 나머지를 받으려면 표에서는 이 단어를 빼고, 페이지의 파일은 새로 만든 페이지에서 열어(이 단어는 빠져요) 다시 저장하세요.',
    ),
  };
}

/** Says that the glossary has no such word. */
export function unknownWord(name: string): Reason {
  return {
    found: say(`${show(name)}, which is no word of the glossary`, `${show(name)}: 용어집에 없는 단어`),
    expected: say('a word that `annae glossary review --lang …` gave out', '`annae glossary review --lang …`가 내준 단어'),
  };
}
