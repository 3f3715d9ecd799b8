import type { TextPiece } from './text-piece.ts';

/** Latin text with a sign that is narrower than a digit in every font but those of fixed width. */
const TELLING = /^(?=.*[().,:;'|/-])[!-~]{3,}$/;
/** So many telling pieces decide. */
const FEWEST = 3;
/** How much widths may differ, as a part of them. */
const TOLERANCE = 0.03;

/** How wide a Latin letter is on a page in a font of fixed width, in heights of its letters; null in other fonts. */
export function fixedWidth(pieces: readonly TextPiece[]): number | null {
  const widths = pieces.filter(({ text }) => TELLING.test(text)).map(({ text, width, height }) => width / text.length / height);
  if (widths.length < FEWEST) return null;
  const narrowest = Math.min(...widths);
  return Math.max(...widths) <= narrowest * (1 + TOLERANCE) ? narrowest : null;
}
