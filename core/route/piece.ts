/** A piece of a question and, for each service, how many bits it speaks for it. */
export interface Piece {
  piece: string;
  bits: readonly number[];
}

const LETTER_ZERO = 65; // 'A', the first service
const LEVEL_ZERO = 48; // '0'
/** Levels in a bit; the last one that is no backslash. */
const STEPS = 2;
const MOST_LEVELS = 43;

/** The pieces sorted, each after a line feed, then a tab and, for each service that it speaks for, a letter and a level. */
export function encodePieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ piece, bits }) => `\n${piece}\t${bits.map(encodeBits).join('')}`)
    .sort()
    .join('');
}

function encodeBits(bits: number, service: number): string {
  const level = Math.min(MOST_LEVELS, Math.round(bits * STEPS));
  return level > 0 ? String.fromCharCode(LETTER_ZERO + service, LEVEL_ZERO + level) : '';
}

/** The bits of a piece by the number of the service, for those that it speaks for; null for one that is not known. */
export function findPiece(encoded: string, piece: string): [service: number, bits: number][] | null {
  const at = encoded.indexOf(`\n${piece}\t`);
  if (at < 0) return null;
  const from = at + piece.length + 2;
  const end = encoded.indexOf('\n', from);
  const levels = encoded.slice(from, end < 0 ? undefined : end);
  return Array.from({ length: levels.length / 2 }, (_, i) => [
    levels.charCodeAt(2 * i) - LETTER_ZERO,
    (levels.charCodeAt(2 * i + 1) - LEVEL_ZERO) / STEPS,
  ]);
}
