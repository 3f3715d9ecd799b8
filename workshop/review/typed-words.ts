import type { Strings } from '../../locales/strings.ts';
import { REVIEWED_FIELDS } from './review-fields.ts';

/** What a typed table says by a word: what a line is about, a verdict, or a field. */
export const TYPED = ['code', 'verdict', 'right', 'wrong', 'by', 'on', 'note', ...REVIEWED_FIELDS] as const;
export type Typed = (typeof TYPED)[number];

/** The words of one language for it, as its `review.json` has them. */
export type TypedWords = Pick<Strings['review']['typed'], Typed>;

/** Reads such a word in any of the languages; case, spaces and another way of composing letters make no difference. */
export function typedReader(languages: readonly TypedWords[]): (word: string) => Typed | null {
  const known = new Map(languages.flatMap((words) => TYPED.map((typed) => [folded(words[typed]), typed] as const)));
  return (word) => known.get(folded(word)) ?? null;
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\s/g, '');
}
