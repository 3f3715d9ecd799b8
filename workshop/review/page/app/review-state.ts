import type { ReviewWord } from '../../list-review-words.ts';
import type { ReviewedField, ReviewedTexts } from '../../review-fields.ts';

/** What the reviewer says of one word. */
export interface PageAnswer {
  verdict: 'right' | 'wrong';
  /** The texts as they would be right; those of the word as long as nothing is changed. */
  texts: ReviewedTexts;
  note: string;
}

export interface ReviewState {
  words: readonly ReviewWord[];
  /** The place of the word that is shown. */
  at: number;
  /** By the id of the word. */
  answers: Readonly<Record<string, PageAnswer>>;
  by: string;
  /** Day of the review, ISO. */
  on: string;
  /** Whether a file holds all this. */
  isSaved: boolean;
}

export type ReviewAction =
  | { type: 'go'; at: number }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'next-open' }
  | { type: 'judge'; verdict: 'right' | 'wrong' }
  | { type: 'take-back' }
  | { type: 'correct'; field: ReviewedField; text: string }
  | { type: 'note'; text: string }
  | { type: 'sign'; by: string; on: string }
  | { type: 'open'; answers: ReviewState['answers']; by: string; on: string }
  | { type: 'saved' };

/** A review that nobody has begun. */
export function beginReview(words: readonly ReviewWord[], on: string): ReviewState {
  return { words, at: 0, answers: {}, by: '', on, isSaved: true };
}

/** The review after what the reviewer has done. A word that is right makes way for the next open one. */
export function reduceReview(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'go':
      return { ...state, at: Math.min(Math.max(action.at, 0), state.words.length - 1) };
    case 'step':
      return reduceReview(state, { type: 'go', at: state.at + action.by });
    case 'next-open':
      return { ...state, at: nextOpen(state) ?? state.at };
    case 'judge':
      return judge(state, action.verdict);
    case 'take-back':
      return { ...state, answers: without(state.answers, wordOf(state).id), isSaved: false };
    case 'correct':
      return change(state, ({ texts }) => ({ texts: { ...texts, [action.field]: action.text } }));
    case 'note':
      return change(state, () => ({ note: action.text }));
    case 'sign':
      return { ...state, by: action.by, on: action.on, isSaved: state.isSaved && !countDone(state) };
    case 'open':
      return open(state, action);
    case 'saved':
      return { ...state, isSaved: true };
  }
}

/** The word that is shown. */
export function wordOf({ words, at }: ReviewState): ReviewWord {
  return words[at]!;
}

export function countDone({ words, answers }: ReviewState): number {
  return words.filter(({ id }) => answers[id]).length;
}

/** The place of the first word without an answer, from the shown one on and then from the beginning; null where there is none. */
export function nextOpen({ words, at, answers }: ReviewState): number | null {
  const places = [...words.keys()].map((step) => (at + step) % words.length);
  return places.find((place) => !answers[words[place]!.id]) ?? null;
}

function judge(state: ReviewState, verdict: 'right' | 'wrong'): ReviewState {
  const { id, texts } = wordOf(state);
  const before = state.answers[id] ?? { texts, note: '' };
  const judged = { ...state, answers: { ...state.answers, [id]: { ...before, verdict } }, isSaved: false };
  return verdict === 'right' ? reduceReview(judged, { type: 'next-open' }) : judged;
}

function change(state: ReviewState, make: (answer: PageAnswer) => Partial<PageAnswer>): ReviewState {
  const { id } = wordOf(state);
  const answer = state.answers[id];
  return answer ? { ...state, answers: { ...state.answers, [id]: { ...answer, ...make(answer) } }, isSaved: false } : state;
}

function without(answers: ReviewState['answers'], id: string): ReviewState['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== id));
}

/** Answers of a file take the place of those to the same words; the name in the fields stays, if there is one. */
function open(state: ReviewState, { answers, by, on }: { answers: ReviewState['answers']; by: string; on: string }): ReviewState {
  const isSaved = state.isSaved;
  const opened = { ...state, answers: { ...state.answers, ...answers }, by: state.by.trim() ? state.by : by, on: on || state.on, isSaved };
  return reduceReview({ ...opened, at: 0 }, { type: 'next-open' });
}
