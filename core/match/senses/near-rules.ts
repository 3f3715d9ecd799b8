/** `withWords`: one of these must be in the same block; `withoutWords`: none of these may be close by. */
export interface NearRule {
  withWords: readonly string[];
  withoutWords: readonly string[];
}

/** The rules as they travel with the index. */
export interface CompiledNearRules {
  /** The words of all rules, one list behind the other: few are in more than one list. */
  words: readonly string[];
  /** A rule: three base-64 digits for the surface, and how many words each of its two lists has. */
  rules: string;
}

const ZERO = 48; // '0'
const BITS = 6;
const DIGITS = 3;
const RULE = DIGITS + 2;
/** A word of so many syllables is itself inside the names of sites too: 구립도서관. */
export const DISTINCT = 3;
/** In place of a number of words: the list is that of the rule before. */
const SAME = -1;
const MOST_WORDS = 64;

/** Writes the rules of surfaces, which are numbers of the index. Rules that are alike should be neighbours. */
export function encodeNearRules(rules: readonly (readonly [surface: number, rule: NearRule])[]): CompiledNearRules {
  const words: string[] = [];
  const lengthOf = (list: readonly string[], before: readonly string[] | undefined) => {
    if (list.length > MOST_WORDS) throw new Error(`A rule has room for ${MOST_WORDS} words: ${list.join(', ')}`);
    if (before && list.join() === before.join()) return digit(SAME);
    words.push(...list);
    return digit(list.length);
  };
  const written = rules.map(([surface, { withWords, withoutWords }], at) => {
    const before = rules[at - 1]?.[1];
    const number = digit(surface >> (2 * BITS)) + digit((surface >> BITS) & 63) + digit(surface & 63);
    return number + lengthOf(withWords, before?.withWords) + lengthOf(withoutWords, before?.withoutWords);
  });
  return { words, rules: written.join('') };
}

/** The same rule in fewer characters: sorted, and without words in which another of the list is found anyhow. */
export function compactRule({ withWords, withoutWords }: NearRule): NearRule {
  return {
    withWords: withWords.filter((word) => !withWords.some((other) => other !== word && word.includes(other))).sort(),
    withoutWords: withoutWords.filter((word) => !withoutWords.some((other) => says(other, word))).sort(),
  };
}

/** Whether a word of `without` is found wherever a longer one is, in titles too, where a short one has to begin a word. */
function says(other: string, word: string): boolean {
  return other !== word && word.startsWith(other) && (other.length >= DISTINCT || word.length < DISTINCT);
}

/** The rules by the surface that they bind. */
export function decodeNearRules({ words, rules }: CompiledNearRules): Map<number, NearRule> {
  const near = new Map<number, NearRule>();
  const read = (at: number) => rules.charCodeAt(at) - ZERO;
  let next = 0;
  const take = (length: number, before: readonly string[]) => {
    if (length === SAME) return before;
    next += length;
    return words.slice(next - length, next);
  };
  let rule: NearRule = { withWords: [], withoutWords: [] };
  for (let at = 0; at < rules.length; at += RULE) {
    rule = { withWords: take(read(at + DIGITS), rule.withWords), withoutWords: take(read(at + DIGITS + 1), rule.withoutWords) };
    near.set((read(at) << (2 * BITS)) | (read(at + 1) << BITS) | read(at + 2), rule);
  }
  return near;
}

function digit(value: number): string {
  return String.fromCharCode(ZERO + value);
}
