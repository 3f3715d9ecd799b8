import { cutOut } from './prepare/cut-out.ts';
import { cleanWords } from './recognise/clean-words.ts';
import { findMissedLines, withoutCovered } from './recognise/find-missed-lines.ts';
import type { PageInk } from './recognise/part-line.ts';
import type { RecognisedLine } from './recognise/recognised-line.ts';
import type { TextRecogniser } from './recognise/text-recogniser.ts';

/** How much paper is seen around, in heights of letters. */
const MARGIN = 0.2;
/** So many are looked at; a picture of something else has more of what is no line. */
const MOST = 12;

/** Recognises each line by itself that the library passed over, or made nothing sure of, beside others. Returns what is new, without specks; a sum also where it is unsure again. */
export async function readMissedLines(
  strip: PageInk,
  lines: readonly RecognisedLine[],
  { recognise }: TextRecogniser,
): Promise<RecognisedLine[]> {
  const found: RecognisedLine[] = [];
  for (const { x0, y0, x1, y1 } of findMissedLines(strip, lines).slice(0, MOST)) {
    const margin = MARGIN * strip.letter;
    const box = { x0: x0 - margin, y0: y0 - margin, x1: x1 + margin, y1: y1 + margin };
    const { image, boxOf } = cutOut(strip.image, box, 1);
    const read = cleanWords(await recognise(image, { segmentation: 'bare-line' }), { keepSums: true });
    const placed = read.map((line) => ({ words: line.words.map((word) => ({ ...word, box: boxOf(word.box) })), box: boxOf(line.box) }));
    found.push(...withoutCovered(placed, lines, strip.letter));
  }
  return found;
}
