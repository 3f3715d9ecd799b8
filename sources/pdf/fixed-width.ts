import type { TextPiece } from './text-piece.ts';

const LATIN = /^[!-~]{2,}$/;
/** Signs that are narrower than a digit in every font but those of fixed width. */
const NARROW = /[().,:;'|/-]/g;
/** So many pieces decide. */
const FEWEST = 3;
/** How much widths may differ, as a part of them. */
const TOLERANCE = 0.03;

/**
 * How wide a Latin letter is on a page in a font of fixed width, in heights of its letters; null in other fonts. Only pieces with more
 * and with fewer narrow signs tell it: amounts that are alike, such as 2,500 and 2,570, have one width in every font.
 */
export function fixedWidth(pieces: readonly TextPiece[]): number | null {
  const latin = pieces.filter(({ text }) => LATIN.test(text));
  const shares = new Set(latin.map(({ text }) => (text.match(NARROW)?.length ?? 0) / text.length));
  if (latin.length < FEWEST || shares.size < 2) return null;
  const widths = latin.map(({ text, width, height }) => width / text.length / height);
  const narrowest = Math.min(...widths);
  return Math.max(...widths) <= narrowest * (1 + TOLERANCE) ? narrowest : null;
}
