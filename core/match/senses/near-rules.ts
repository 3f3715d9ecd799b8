/** `withWords`: one of these must be in the same block; `withoutWords`: none of these may be close by. */
export interface NearRule {
  withWords: readonly string[];
  withoutWords: readonly string[];
}

/** The rules as they travel with the index. */
export interface CompiledNearRules {
  /** The words of all rules, one list behind the other: few are in more than one list. */
  words: readonly string[];
  /** A rule: how many of the surfaces that could have one are passed over, in digits of which all but the last are `FAR`, and how many words each of its two lists has. */
  rules: string;
}

const ZERO = 48; // '0'
/** So many surfaces are passed over, and further ones. */
const FAR = 63;
/** A word of so many syllables is itself inside the names of sites too: 구립도서관. */
export const DISTINCT = 3;
/** In place of a number of words: the list is that of the rule before. */
const SAME = -1;
const MOST_WORDS = 64;

/** Writes the rules of surfaces. `ruled`: the surfaces that could have one, in which rules that are alike should be neighbours. */
export function encodeNearRules(rules: ReadonlyMap<number, NearRule>, ruled: readonly number[]): CompiledNearRules {
  const words: string[] = [];
  const lengthOf = (list: readonly string[], before: readonly string[] | undefined) => {
    if (list.length > MOST_WORDS) throw new Error(`A rule has room for ${MOST_WORDS} words: ${list.join(', ')}`);
    if (before && list.join() === before.join()) return digit(SAME);
    words.push(...list);
    return digit(list.length);
  };
  let written = '';
  let passed = 0;
  let before: NearRule | undefined;
  for (const surface of ruled) {
    const rule = rules.get(surface);
    if (!rule) {
      passed++;
      continue;
    }
    written += digit(FAR).repeat(Math.floor(passed / FAR)) + digit(passed % FAR);
    written += lengthOf(rule.withWords, before?.withWords) + lengthOf(rule.withoutWords, before?.withoutWords);
    before = rule;
    passed = 0;
  }
  return { words, rules: written };
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

/** The rules by the surface that they bind; `ruled` as they were written with. */
export function decodeNearRules({ words, rules }: CompiledNearRules, ruled: ArrayLike<number>): Map<number, NearRule> {
  const near = new Map<number, NearRule>();
  let at = 0;
  let place = 0;
  let next = 0;
  const read = () => rules.charCodeAt(at++) - ZERO;
  const take = (before: readonly string[]) => {
    const length = read();
    if (length === SAME) return before;
    next += length;
    return words.slice(next - length, next);
  };
  let rule: NearRule = { withWords: [], withoutWords: [] };
  while (at < rules.length) {
    let passed = read();
    for (place += passed; passed === FAR; place += passed) passed = read();
    rule = { withWords: take(rule.withWords), withoutWords: take(rule.withoutWords) };
    near.set(ruled[place++]!, rule);
  }
  return near;
}

function digit(value: number): string {
  return String.fromCharCode(ZERO + value);
}
