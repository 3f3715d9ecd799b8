import { decodeWordTexts, encodeWords } from '../grammar/word-list.ts';

/** `withWords`: one of these must be in the same block; `withoutWords`: none of these may be close by. */
export interface NearRule {
  withWords: readonly string[];
  withoutWords: readonly string[];
}

/** The rules as they travel with the index: each word once, since terms of one service share them. */
export interface CompiledNearRules {
  /** As `encodeWords` writes them. */
  words: string;
  /** A rule for each surface: three base-64 digits for the surface, two for each word, a slash between the lists. */
  rules: string;
}

const ZERO = 48; // '0' … 'o', 64 characters without quotes and slashes
const BITS = 6;
const SURFACE_DIGITS = 3;
const WORD_DIGITS = 2;

/** Writes the rules of surfaces, which are numbers of the index. */
export function encodeNearRules(rules: readonly (readonly [surface: number, rule: NearRule])[]): CompiledNearRules {
  const words = [...new Set(rules.flatMap(([, { withWords, withoutWords }]) => [...withWords, ...withoutWords]))].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const list = (own: readonly string[]) => own.map((word) => encodeNumber(numbers.get(word)!, WORD_DIGITS)).join('');
  return {
    words: encodeWords(words),
    rules: rules
      .map(([surface, rule]) => `${encodeNumber(surface, SURFACE_DIGITS)}${list(rule.withWords)}/${list(rule.withoutWords)}`)
      .join(' '),
  };
}

/** The rules by the surface that they bind. */
export function decodeNearRules({ words, rules }: CompiledNearRules): Map<number, NearRule> {
  const texts = decodeWordTexts(words);
  const list = (digits: string) => digitGroups(digits, WORD_DIGITS).map((number) => texts[number]!);
  return new Map(
    rules
      .split(' ')
      .filter(Boolean)
      .map((rule) => {
        const [withDigits = '', withoutDigits = ''] = rule.slice(SURFACE_DIGITS).split('/');
        return [
          digitGroups(rule.slice(0, SURFACE_DIGITS), SURFACE_DIGITS)[0]!,
          { withWords: list(withDigits), withoutWords: list(withoutDigits) },
        ];
      }),
  );
}

function encodeNumber(number: number, digits: number): string {
  let out = '';
  for (let place = digits - 1; place >= 0; place--) out += String.fromCharCode(ZERO + ((number >> (place * BITS)) & 63));
  return out;
}

function digitGroups(digits: string, size: number): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < digits.length; at += size) {
    let number = 0;
    for (let place = at; place < at + size; place++) number = (number << BITS) | (digits.charCodeAt(place) - ZERO);
    numbers.push(number);
  }
  return numbers;
}
