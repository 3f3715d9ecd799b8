import { anyOf, asWritten } from '../words/word-source.ts';
import type { Words } from '../words/words.ts';

/** How figures are read out in the loaded languages. */
export interface FigureWords {
  /** A figure or a word for one, for an `iu` expression. */
  source: string;
  /** Words in lower case, and the digits that each stands for. */
  digits: ReadonlyMap<string, string>;
  /** Words in lower case that say how often the next figure is meant. */
  times: ReadonlyMap<string, number>;
}

/** Lists of words by the digits that they stand for: `figure-0` … `figure-90`, and how often the next is meant: `times-2`. */
const FIGURES = [...Array.from({ length: 20 }, (_, value) => value), 20, 30, 40, 50, 60, 70, 80, 90];
const TIMES = [2, 3];

/**
 * The words of all languages for figures. From ten on they are read out in pairs; a ten with a word behind it is that ten's
 * figure alone (eighty-nine).
 */
export function figureWords(words: Words): FigureWords {
  const digits = new Map(
    FIGURES.flatMap((value) => words.list(`figure-${value}`).map((word) => [word, String(value >= 20 ? value / 10 : value)] as const)),
  );
  const times = new Map(TIMES.flatMap((value) => words.list(`times-${value}`).map((word) => [word, value] as const)));
  const spelled = [...digits.keys(), ...times.keys()];
  const isOf = (script: RegExp) => spelled.filter((word) => script.test(word));
  const latin = isOf(/^\p{Script=Latin}/u);
  const cyrillic = isOf(/^\p{Script=Cyrillic}/u);
  // Syllables of East Asian words for figures follow each other without a space; `anyOf` would allow one inside a word.
  const eastAsian = spelled.filter((word) => !latin.includes(word) && !cyrillic.includes(word));
  const source = `(?:\\d|${asWritten(eastAsian)}|${anyOf(latin)}|(?<!\\p{L})${asWritten(cyrillic)}(?!\\p{L}))`;
  return { source, digits, times };
}
