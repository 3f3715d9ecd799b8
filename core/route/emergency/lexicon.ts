import type { LexiconWords } from './emergency-model.ts';
import { hasWordSpaces, type Script } from './script.ts';

/** Words and phrases of a script with what they mean. Where a script has spaces, each is found by the beginning of a word, otherwise anywhere. */
export interface Lexicon<Value> {
  /** By their first two letters, so that few are compared at each place. */
  phrases: ReadonlyMap<string, readonly Phrase<Value>[]>;
  spaced: boolean;
}

interface Phrase<Value> {
  first: Stem;
  /** The words that follow, next to each other. */
  rest: readonly Stem[];
  value: Value;
}

interface Stem {
  text: string;
  /** Found as a whole word only. */
  isWhole: boolean;
}

/** A shorter stem is found as a whole word only: “die” is not in “diet”. Words of other scripts are shorter, or change more at their ends. */
const SHORTEST_STEM = 3;
const SHORTEST_LATIN = 4;
const SHORTEST_HANGUL = 2;
const KEY = 2;

export function createLexicon<Value>(script: Script, entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
  const spaced = hasWordSpaces(script);
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [words, value] of entries) {
    const [first = '', ...rest] = spaced ? words.split(' ') : [words.replaceAll(' ', '')];
    const key = first.slice(0, KEY);
    const phrase = { first: readStem(first), rest: rest.map(readStem), value };
    const own = phrases.get(key);
    if (own) own.push(phrase);
    else phrases.set(key, [phrase]);
  }
  return { phrases, spaced };
}

/** The words of concepts as a model carries them. */
export function readLexicon(script: Script, words: LexiconWords): Lexicon<string> {
  const entries = Object.entries(words).flatMap(([concept, list]) => list.split(',').map((word) => [word, concept] as const));
  return createLexicon(script, entries);
}

/** The values of all phrases in the words of a sentence, each once. */
export function findPhrases<Value>(words: readonly string[], { phrases, spaced }: Lexicon<Value>): Set<Value> {
  const found = new Set<Value>();
  if (spaced) {
    words.forEach((word, at) => {
      for (const { first, rest, value } of startingAt(word, 0, phrases)) {
        if (begins(word, first) && rest.every((stem, i) => begins(words[at + 1 + i] ?? '', stem))) found.add(value);
      }
    });
    return found;
  }
  const text = words.join('');
  for (let start = 0; start < text.length; start++) {
    for (const { first, value } of startingAt(text, start, phrases)) if (text.startsWith(first.text, start)) found.add(value);
  }
  return found;
}

/** The phrases that may begin at a place; one of a single letter is listed under that letter. */
function startingAt<Value>(text: string, start: number, phrases: Lexicon<Value>['phrases']): readonly Phrase<Value>[] {
  const both = phrases.get(text.slice(start, start + KEY)) ?? [];
  const single = phrases.get(text[start]!);
  return single && text.length > start + 1 ? [...both, ...single] : both;
}

function begins(word: string, { text, isWhole }: Stem): boolean {
  return isWhole ? word === text : word.startsWith(text);
}

function readStem(text: string): Stem {
  return { text, isWhole: text.length < shortestStem(text) };
}

function shortestStem(stem: string): number {
  if (/\p{Script=Hangul}/u.test(stem)) return SHORTEST_HANGUL;
  return /\p{Script=Latin}/u.test(stem) ? SHORTEST_LATIN : SHORTEST_STEM;
}
