import type { ReviewWord } from '../../list-review-words.ts';
import { REVIEWED_FIELDS, saysSame } from '../../review-fields.ts';
import type { ReviewAnswer, ReviewResult } from '../../review-result.ts';
import type { PageAnswer, ReviewState } from './review-state.ts';

/** The review as a result file has it: of corrections, only what differs from the text. */
export function resultOf({ words, answers, by, on }: ReviewState, language: string): Omit<ReviewResult, 'type'> {
  return { language, by: by.trim(), on, answers: words.flatMap((word) => answerOf(word, answers[word.id]) ?? []) };
}

function answerOf(word: ReviewWord, answer: PageAnswer | undefined): ReviewAnswer | null {
  if (!answer) return null;
  const { id, of } = word;
  if (answer.verdict === 'right') return { id, of, verdict: 'right', changes: {}, note: '' };
  const changed = REVIEWED_FIELDS.filter((field) => !saysSame(field, answer.texts[field], word.texts[field]));
  const changes = Object.fromEntries(changed.map((field) => [field, answer.texts[field].trim()]));
  return { id, of, verdict: 'wrong', changes, note: answer.note.trim() };
}

/** The answers of a result for these words; those to other texts are left, and counted. */
export function answersOf(result: ReviewResult, words: readonly ReviewWord[]): { answers: ReviewState['answers']; left: number } {
  const byId = new Map(words.map((word) => [word.id, word]));
  const found = result.answers.flatMap(({ id, of, verdict, changes, note }): [string, PageAnswer][] => {
    const word = byId.get(id);
    return word?.of === of ? [[id, { verdict, texts: { ...word.texts, ...changes }, note }]] : [];
  });
  return { answers: Object.fromEntries(found), left: result.answers.length - found.length };
}
