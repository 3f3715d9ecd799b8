import { splitList } from '../exchange/csv/join-list.ts';

/** What a reviewer reads of a word, and may correct: the easy Korean, and the texts in their language. */
export const REVIEWED_FIELDS = ['name', 'also', 'meaning', 'do', 'easy'] as const;
export type ReviewedField = (typeof REVIEWED_FIELDS)[number];

/** The texts as a person sees and writes them: several names with ` | ` between them, and nothing as an empty text. */
export type ReviewedTexts = Record<ReviewedField, string>;

/** Whether two texts of a field say the same: spaces around names make no difference. */
export function saysSame(field: ReviewedField, one: string, other: string): boolean {
  return field === 'also' ? splitList(one).join('\n') === splitList(other).join('\n') : one.trim() === other.trim();
}

/** A text as it is read: the bar between names is for those who write them. */
export function shownText(field: ReviewedField, text: string): string {
  return field === 'also' ? splitList(text).join(' · ') : text;
}
