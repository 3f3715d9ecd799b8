import { encode } from 'uqr';

/** Modules of white around a code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code: one SVG path of unit squares, and the width of all, its quiet zone included. */
export function drawCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: QUIET });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: squares.join('') };
}
