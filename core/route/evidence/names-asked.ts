/** Shorter words than this are articles and prepositions. */
const SHORTEST = 3;
/** Scripts without spaces, in which people use any part of a name for it: カード for 外国人登録カード. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * True for a phrase that names the very term that was asked about: asked about a Residence Card, “lost my card” does not
 * mean a bank card. `names` are the term's in the reader's language.
 */
export function namesAsked(phrase: string, names: readonly string[]): boolean {
  if (unspaced.test(phrase)) return names.some((name) => name.toLowerCase().includes(phrase.toLowerCase()));
  const own = new Set(names.flatMap(wordsOf));
  return wordsOf(phrase).some((word) => own.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
