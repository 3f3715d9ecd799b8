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

/** The most characters that a token may take over from the one before, so that their number is one figure. */
const MOST_SHARED = 9;

/**
 * Three columns, which pack smaller apart than together: the tokens sorted, each without what it begins with like the one before
 * (“6” and the rest for six characters alike); for each of them a letter for every service that it speaks for; and their levels.
 */
export function encodeTokens(tokens: readonly TokenWeights[]): string {
  const sorted = [...tokens].sort((a, b) => (a.token < b.token ? -1 : 1));
  const levels = sorted.map(({ logOdds }) => levelsOf(logOdds));
  return [
    sorted.map(({ token }, at) => shorten(token, sorted[at - 1]?.token ?? '')).join('\n'),
    levels.map((row) => row.map(([service]) => String.fromCharCode(LETTER_ZERO + service)).join('')).join('\n'),
    levels.flatMap((row) => row.map(([, level]) => String.fromCharCode(LEVEL_ZERO + level))).join(''),
  ].join('\t');
}

function levelsOf(logOdds: readonly number[]): [service: number, level: number][] {
  return logOdds.flatMap((bits, service) => {
    const level = Math.min(MOST_LEVELS, Math.round(bits * STEPS));
    return level > 0 ? [[service, level]] : [];
  });
}

function shorten(token: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < token.length && token[shared] === before[shared]) shared++;
  return shared + token.slice(shared);
}

/** For each token the services that it speaks for, by their number, and its log-odds. */
export type Tokens = ReadonlyMap<string, readonly (readonly [service: number, logOdds: number])[]>;

/** What `encodeTokens` wrote, rounded to its levels. */
export function decodeTokens(encoded: string): Tokens {
  const [tokens = '', services = '', levels = ''] = encoded.split('\t');
  const rows = services.split('\n');
  if (!tokens) return new Map();
  let token = '';
  let read = 0;
  const decoded = tokens.split('\n').map((rest, at) => {
    token = token.slice(0, Number(rest[0])) + rest.slice(1);
    const weights = [...rows[at]!].map((letter) => [letter.charCodeAt(0) - LETTER_ZERO, levelAt(levels, read++)] as const);
    return [token, weights] as const;
  });
  return new Map(decoded);
}

function levelAt(levels: string, at: number): number {
  return (levels.charCodeAt(at) - LEVEL_ZERO) / STEPS;
}
