import { hasLetters } from '../language/written-language.ts';
import { extendHash, finishHash, HASH_START, hashFeature } from '../linear/hash-feature.ts';
import { foldSentences, unmark } from './fold-sentences.ts';
import { findPhrases, type Lexicon } from './lexicon.ts';
import { hasWordSpaces, type Script } from './script.ts';

/** Lengths of the character n-grams of a word, in UTF-16 units; its edges (`_`) count. */
const NGRAMS = { spaced: [3, 5], hangul: [2, 4], han: [1, 4], unspaced: [3, 7] } as const;
/** Words that are this far apart are seen together: an adverb between “husband” and “hit” must not hide the pair. */
const WINDOW = 3;

/**
 * What the model weighs in a text: character n-grams (so that inflection and typing errors do little harm), words and pairs of near words,
 * and the concepts of the lexicon with pairs of those in one sentence. A feature counts once, however often it occurs.
 */
export interface Features {
  /** Of this script only: numbers (`hashFeature`), with the words, or an empty text for an n-gram. */
  own: ReadonlyMap<number, string>;
  /** The same in all languages: numbers, with the concepts. */
  shared: ReadonlyMap<number, string>;
  concepts: ReadonlySet<string>;
}

/** How much each of so many features of one kind weighs, so that a long text counts no more than a short one. */
export function shareOf(count: number): number {
  return 1.5 / Math.sqrt(Math.max(1, count));
}

/** What features are read by. */
export interface FeatureReader {
  script: Script;
  lexicon: Lexicon<string>;
  /** As the model has them. */
  markedLetters: readonly string[];
}

/** The features of a text, as far as it is in one script. */
export function readFeatures(text: string, { script, lexicon, markedLetters }: FeatureReader): Features {
  const own = new Map<number, string>();
  const shared = new Map<number, string>();
  const concepts = new Set<string>();
  for (const marked of foldSentences(text)) {
    const words = marked.map((word) => unmark(word, script));
    // Without its marks, Vietnamese “smoke” is “recovered”.
    const hasMarks = hasLetters(marked.join(' '), markedLetters);
    for (const word of words) addNgrams(word, script, own);
    if (hasWordSpaces(script)) addWords(words, own);
    if (hasMarks) addWords(marked, own);
    const found = [...findPhrases(hasMarks ? marked : words, lexicon)].sort();
    for (const concept of found) concepts.add(concept);
    addPairs(found, shared);
  }
  return { own, shared, concepts };
}

function addWords(words: readonly string[], features: Map<number, string>): void {
  words.forEach((word, at) => {
    features.set(hashFeature(`=${word}`), word);
    for (let gap = 1; gap <= WINDOW && at + gap < words.length; gap++) {
      const pair = gap === 1 ? `${word} ${words[at + 1]}` : `${word} … ${words[at + gap]}`;
      features.set(hashFeature(pair), pair);
    }
  });
}

function addNgrams(word: string, script: Script, features: Map<number, string>): void {
  const [least, most] = NGRAMS[kindOf(script)];
  const letters = hasWordSpaces(script) ? `_${word}_` : word;
  for (let from = 0; from < letters.length; from++) {
    let hash = HASH_START;
    for (let to = from + 1; to <= Math.min(letters.length, from + most); to++) {
      hash = extendHash(hash, letters.charCodeAt(to - 1));
      if (to - from >= least) features.set(finishHash(hash), '');
    }
  }
}

function kindOf(script: Script): keyof typeof NGRAMS {
  if (script === 'hangul' || script === 'han') return script;
  return hasWordSpaces(script) ? 'spaced' : 'unspaced';
}

/** Each concept, and each pair of two. */
function addPairs(concepts: readonly string[], features: Map<number, string>): void {
  concepts.forEach((concept, at) => {
    features.set(hashFeature(concept), concept);
    for (const other of concepts.slice(at + 1)) features.set(hashFeature(pairOf(concept, other)), pairOf(concept, other));
  });
}

/** The name of two concepts in one sentence, whichever comes first. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a} × ${b}` : `${b} × ${a}`;
}
