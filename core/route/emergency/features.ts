import { isMarkedVietnamese } from '../guess-languages.ts';
import { foldSentences, unmark } from './fold-sentences.ts';
import { findPhrases, type Lexicon } from './lexicon.ts';
import { hasWordSpaces, type Script } from './script.ts';

/** Lengths of the pieces of a word, in UTF-16 units, its edges (`_`) counted. */
const PIECES = { spaced: [3, 5], hangul: [2, 4], han: [1, 4], unspaced: [3, 7] } as const;
/** Words that are this far apart are seen together: an adverb between “husband” and “hit” hides nothing. */
const WINDOW = 3;

/**
 * What of a text the model weighs: pieces of words (so that inflection and typing errors do little harm), words and pairs of near words,
 * and the concepts of the lexicon with pairs of those in one sentence. A feature counts once, however often it occurs.
 */
export interface Features {
  /** Of this script alone. */
  own: ReadonlySet<string>;
  /** The same in all languages. */
  shared: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

export function readFeatures(text: string, script: Script, lexicon: Lexicon<string>): Features {
  const own = new Set<string>();
  const shared = new Set<string>();
  const concepts = new Set<string>();
  for (const marked of foldSentences(text)) {
    const words = marked.map((word) => unmark(word, script));
    // Without its marks, Vietnamese “smoke” is “recovered”.
    const isVietnamese = script === 'latin' && isMarkedVietnamese(marked.join(' '));
    if (hasWordSpaces(script)) addWords(words, own);
    if (isVietnamese) addWords(marked, own);
    for (const word of words) addPieces(word, script, own);
    const found = [...findPhrases(isVietnamese ? marked : words, lexicon)].sort();
    for (const concept of found) concepts.add(concept);
    addPairs(found, shared);
  }
  return { own, shared, concepts };
}

function addWords(words: readonly string[], features: Set<string>): void {
  words.forEach((word, at) => {
    features.add(`=${word}`);
    for (let gap = 1; gap <= WINDOW && at + gap < words.length; gap++) {
      features.add(gap === 1 ? `${word} ${words[at + 1]}` : `${word} … ${words[at + gap]}`);
    }
  });
}

function addPieces(word: string, script: Script, features: Set<string>): void {
  const [least, most] = PIECES[kindOf(script)];
  const letters = hasWordSpaces(script) ? `_${word}_` : word;
  for (let from = 0; from < letters.length; from++) {
    for (let to = from + least; to <= Math.min(letters.length, from + most); to++) features.add(letters.slice(from, to));
  }
}

function kindOf(script: Script): keyof typeof PIECES {
  if (script === 'hangul' || script === 'han') return script;
  return hasWordSpaces(script) ? 'spaced' : 'unspaced';
}

/** Each concept, and each pair of two. */
function addPairs(concepts: readonly string[], features: Set<string>): void {
  concepts.forEach((concept, at) => {
    features.add(concept);
    for (const other of concepts.slice(at + 1)) features.add(`${concept} × ${other}`);
  });
}
