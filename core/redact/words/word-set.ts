/** Words that are looked up beside a place of a text, by their first and last characters, so that most places cost one step. */
export interface WordSet {
  has(word: string): boolean;
  /** Where the longest word begins that ends at a place, or -1; where words are written apart, it must begin one. */
  startBefore(text: string, end: number): number;
  /** Where the longest word ends that begins at a place, or -1. */
  endBehind(text: string, start: number): number;
}

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]/u;

/** The words in any case. */
export function createWordSet(words: readonly string[]): WordSet {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const byFirst = lengthsBy(known, (word) => word[0]!);
  const byLast = lengthsBy(known, (word) => word.at(-1)!);
  const has = (word: string) => known.has(word.toLowerCase());
  const isInside = (text: string, start: number) => spaced.test(text[start]!) && spaced.test(text[start - 1] ?? '');
  return {
    has,
    startBefore(text, end) {
      const lengths = byLast.get(text[end - 1]?.toLowerCase() ?? '') ?? [];
      const length = lengths.find((one) => one <= end && has(text.slice(end - one, end)) && !isInside(text, end - one));
      return length === undefined ? -1 : end - length;
    },
    endBehind(text, start) {
      const lengths = byFirst.get(text[start]?.toLowerCase() ?? '') ?? [];
      const length = lengths.find((one) => has(text.slice(start, start + one)));
      return length === undefined ? -1 : start + length;
    },
  };
}

/** The lengths of the words by a character of each, the longest first. */
function lengthsBy(words: ReadonlySet<string>, key: (word: string) => string): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const word of words) lengths.set(key(word), [...new Set([...(lengths.get(key(word)) ?? []), word.length])]);
  for (const found of lengths.values()) found.sort((a, b) => b - a);
  return lengths;
}
