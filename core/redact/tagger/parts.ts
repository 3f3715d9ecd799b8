/** The parts of what the tagger has learnt: what any text needs, and what only texts with letters of a script need. */
export const TAGGER_PARTS = ['shared', 'hangul', 'latin', 'han', 'cyrillic', 'others'] as const;

export type TaggerPart = (typeof TAGGER_PARTS)[number];

const KNOWN = ['Hangul', 'Latin', 'Han', 'Hiragana', 'Katakana', 'Cyrillic', 'Common'].map((script) => `\\p{Script=${script}}`).join('|');

const LETTERS: Readonly<Record<Exclude<TaggerPart, 'shared'>, RegExp>> = {
  hangul: /\p{Script=Hangul}/u,
  latin: /\p{Script=Latin}/u,
  // Japanese mixes the three.
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  // The long vowel mark of Kana is of no script (Common).
  others: new RegExp(`(?!${KNOWN})\\p{L}`, 'u'),
};

/** The parts that a text needs. */
export function partsOf(text: string): TaggerPart[] {
  // Letters in circles and in full width count as letters.
  const letters = text.normalize('NFKC');
  return TAGGER_PARTS.filter((part) => part === 'shared' || LETTERS[part].test(letters));
}
