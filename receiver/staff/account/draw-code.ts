import { encode } from 'uqr';

/** The white margin that readers need, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code: one SVG path of unit squares, and the width of the whole code with its margin. */
export function drawCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: QUIET });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: squares.join('') };
}
