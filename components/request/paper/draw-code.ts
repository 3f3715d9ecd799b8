import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares, its quiet zone included. */
export interface DrawnCode {
  /** Width and height, in modules. */
  size: number;
  path: string;
}

/** Version 25 has 117 modules: half a millimetre each at six centimetres, which phones still read from paper. */
const LARGEST = 25;
/** Bytes that version 25 holds at level L (ISO/IEC 18004). */
const ROOM = 1273;
/** Modules of white around it that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a text as a QR code; what has no room is cut, with “…” at its end. */
export function drawCode(text: string): DrawnCode {
  const { data, size } = encode(cutToBytes(text, ROOM), { ecc: 'L', boostEcc: true, maxVersion: LARGEST, border: QUIET });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) if (dark) path += `M${x} ${y}h1v1h-1z`;
  }
  return { size, path };
}

function cutToBytes(text: string, room: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= room) return text;
  const characters = [...text];
  while (encoder.encode(`${characters.join('')}…`).length > room) characters.pop();
  return `${characters.join('')}…`;
}
