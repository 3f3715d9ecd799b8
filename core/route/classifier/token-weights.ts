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

/** For each piece the services that it speaks for, by their number, and the bits. */
export type Pieces = ReadonlyMap<string, readonly (readonly [service: number, bits: number])[]>;

export function decodePieces(encoded: string): Pieces {
  const rows = encoded.split('\n').slice(1);
  return new Map(rows.map((row) => row.split('\t') as [string, string]).map(([piece, levels]) => [piece, decodeLevels(levels)]));
}

function decodeLevels(levels: string): [service: number, bits: number][] {
  return Array.from({ length: levels.length / 2 }, (_, i) => [
    levels.charCodeAt(2 * i) - LETTER_ZERO,
    (levels.charCodeAt(2 * i + 1) - LEVEL_ZERO) / STEPS,
  ]);
}
