/** Shorter words than this are articles and prepositions. */
const SHORTEST = 3;

/**
 * True for a phrase that names the very term that was asked about: asked about a Residence Card, “lost my card” is no bank
 * card. `names` are the term's in the reader's language; only words that are written apart can be told so.
 */
export function namesAsked(phrase: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap(wordsOf));
  return wordsOf(phrase).some((word) => own.has(word));
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
