import type { Words } from './words/words.ts';

/** One of the marks that people put between the groups of a number, a line break among them; a class for a `u` expression. */
export const MARK = `[\\s\\-./_,()·:;~+|[\\]→*='’"]`;

/** One of the signs that hide a figure: 900101-1******, 010-****-5678. */
export const STAR = '[*×xX●○◯•■□◼▪▮#?_ㅇ·]';

/** A code of letters and figures as papers bear it; spaces only between figures, so that no word is drawn in (for `i`). */
export function codeSource(words: Words): string {
  const end = `(?![A-Z0-9]| ?${words.exact('behind-count')}|[.:/]\\d)`;
  return `(?<![A-Z0-9])(?:[A-Z]{1,4}[ -]?)?\\d(?:[ -]?\\d|-?[A-Z]){4,18}${end}`;
}

/** Registration numbers that forms print to show how one is written; a source. */
export const SAMPLE = '(?<!\\d)(?:0{6}-0{7}|123456-1234567)(?!\\d)';
