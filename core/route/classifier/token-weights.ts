/** A token of a question and, for each service, its log-odds over a token that the service never uses, in bits. */
export interface TokenWeights {
  token: string;
  logOdds: readonly number[];
}

const LETTER_ZERO = 65; // 'A', the first service
const LEVEL_ZERO = 48; // '0'
/** Levels in a bit. */
const STEPS = 2;
/** The level before the backslash, which JSON would write as two characters. */
const MOST_LEVELS = 43;

/** The tokens sorted, each after a line feed, then a tab and, for each service that it speaks for, a letter and a level. */
export function encodeTokens(tokens: readonly TokenWeights[]): string {
  return tokens
    .map(({ token, logOdds }) => `\n${token}\t${logOdds.map(encodeLevel).join('')}`)
    .sort()
    .join('');
}

function encodeLevel(bits: number, service: number): string {
  const level = Math.min(MOST_LEVELS, Math.round(bits * STEPS));
  return level > 0 ? String.fromCharCode(LETTER_ZERO + service, LEVEL_ZERO + level) : '';
}

/** For each token the services that it speaks for, by their number, and its log-odds. */
export type Tokens = ReadonlyMap<string, readonly (readonly [service: number, logOdds: number])[]>;

/** What `encodeTokens` wrote, rounded to its levels. */
export function decodeTokens(encoded: string): Tokens {
  const rows = encoded.split('\n').slice(1);
  return new Map(rows.map((row) => row.split('\t') as [string, string]).map(([token, levels]) => [token, decodeLevels(levels)]));
}

function decodeLevels(levels: string): [service: number, logOdds: number][] {
  return Array.from({ length: levels.length / 2 }, (_, i) => [
    levels.charCodeAt(2 * i) - LETTER_ZERO,
    (levels.charCodeAt(2 * i + 1) - LEVEL_ZERO) / STEPS,
  ]);
}
