import { hasWordSpaces, type Script } from './script.ts';

/** Words and phrases of a script with what they stand for: each found by its beginning where a script has spaces, else anywhere. */
export interface Lexicon<Value> {
  /** By the first word of a phrase: the words that follow, and the value. */
  phrases: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** The longest first word, in UTF-16 units. */
  longest: number;
  spaced: boolean;
}

interface Phrase<Value> {
  rest: readonly string[];
  value: Value;
}

/** A shorter stem stands for itself alone: “die” is not in “diet”. A syllable of Hangul is as long as two letters. */
const SHORTEST_STEM = 4;

export function createLexicon<Value>(script: Script, entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
  const spaced = hasWordSpaces(script);
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const [first = '', ...rest] = spaced ? phrase.split(' ') : [phrase.replaceAll(' ', '')];
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, value }]);
  }
  return { phrases, longest: Math.max(0, ...[...phrases.keys()].map(({ length }) => length)), spaced };
}

/** The values of all phrases in the words of a sentence, each once. */
export function findPhrases<Value>(words: readonly string[], { phrases, longest, spaced }: Lexicon<Value>): Set<Value> {
  const found = new Set<Value>();
  const texts = spaced ? words : [words.join('')];
  texts.forEach((text, at) => {
    const lastStart = spaced ? 0 : text.length - 1;
    for (let start = 0; start <= lastStart; start++) {
      for (let length = 1; length <= Math.min(text.length - start, longest); length++) {
        for (const { rest, value } of phrases.get(text.slice(start, start + length)) ?? []) {
          if (spaced && !begins(text, text.slice(0, length))) continue;
          if (rest.every((stem, i) => begins(words[at + 1 + i] ?? '', stem))) found.add(value);
        }
      }
    }
  });
  return found;
}

function begins(word: string, stem: string): boolean {
  const length = /\p{Script=Hangul}/u.test(stem) ? stem.length * 2 : stem.length;
  return length < SHORTEST_STEM ? word === stem : word.startsWith(stem);
}
