import type { RecognisedLine } from './recognise/recognised-line.ts';
import type { RgbaImage } from './rgba-image.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** The smallest picture in which a letter can be, in pixels across and down. */
const SMALLEST = 32;
/** More pixels than any camera of a phone takes. */
const MOST_PIXELS = 220e6;
/** Letters of Hangul among those recognised that are sure, below which a text is not Korean, or not upright; and when one is sure. */
const LEAST_HANGUL = 0.15;
const SURE_LETTER = 0.6;

/** Throws an `UnreadablePicture` for pixels in which no letter can be. */
export function refuseImage({ data, width, height }: RgbaImage): void {
  if (width <= 0 || height <= 0 || data.length !== width * height * 4) throw new UnreadablePicture('broken');
  if (Math.min(width, height) < SMALLEST) throw new UnreadablePicture('too-small');
  if (width * height > MOST_PIXELS) throw new UnreadablePicture('too-large');
}

/** Throws an `UnreadablePicture` for a text that is none, or not Korean. `lines`: without what is no text; `seen`: as it was recognised. */
export function refuseText(lines: readonly RecognisedLine[], seen: readonly RecognisedLine[]): void {
  if (countLetters(seen) === 0) throw new UnreadablePicture('no-text');
  if (shareOfHangul(lines) < LEAST_HANGUL) throw new UnreadablePicture('no-korean');
}

/** How much of a text is surely Hangul, 0 … 1: the library makes syllables of whatever it sees, but not surely. */
export function shareOfHangul(lines: readonly RecognisedLine[]): number {
  const sure = lines.flatMap(({ words }) => words.filter(({ confidence }) => confidence >= SURE_LETTER));
  const hangul = sure.reduce((sum, { text }) => sum + count(text, /\p{Script=Hangul}/gu), 0);
  return hangul / Math.max(1, countLetters(lines));
}

/** Letters and digits of any script. */
export function countLetters(lines: readonly RecognisedLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.reduce((inLine, { text }) => inLine + count(text, /[\p{L}\p{N}]/gu), 0), 0);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
