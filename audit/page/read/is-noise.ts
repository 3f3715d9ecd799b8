import type { DecodedDocument } from '../../../sources/document/decode-document.ts';

/** Of a text, fewer characters are no letters, signs or spaces, however much of it is damaged. */
const MOST_NOISE = 0.1;

/** Whether bytes that were decoded are no text: control characters, and what no charset could read. */
export function isNoise({ text, damaged }: DecodedDocument): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
  const controls = text.slice(0, 1 << 16).match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return damaged > text.length * MOST_NOISE || controls > Math.min(text.length, 1 << 16) * MOST_NOISE;
}
