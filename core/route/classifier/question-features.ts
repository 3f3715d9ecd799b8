import { foldQuestion, withoutMarks } from '../language/fold-question.ts';
import type { LanguageRules } from '../language/language-rules.ts';
import { hashFeature } from '../linear/hash-feature.ts';

/** Letters that stand for a syllable or a word. */
const DENSE = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const PARTS = new RegExp(`[${DENSE}]+|(?:(?![${DENSE}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
const IS_DENSE = new RegExp(`^[${DENSE}]`, 'u');
/** The beginning of a longer word, which its other forms share and a typing error often spares. */
const BEGINNING = 5;
/** How many bits of a number are left out: fewer numbers take less room, and seldom mean two features of one question. */
const DROPPED_BITS = 4;

/**
 * What the classifier weighs in a text, as numbers: words, their beginnings and pairs of words; of scripts that
 * write words together, and of Korean, where people space as they like, characters and pairs of them. A feature counts
 * once, however often it occurs.
 */
export function questionFeatures(text: string, { accents }: LanguageRules): Set<number> {
  const features = new Set<number>();
  const marked = foldQuestion(text);
  const plain = withoutMarks(marked);
  const parts = plain.match(PARTS) ?? [];
  addWords(parts, features);
  // Where marks tell words apart, a text that has them is read both ways.
  if (accents === 'distinctive' && plain !== marked) addWords(marked.match(PARTS) ?? [], features);
  for (const part of parts) {
    if (IS_DENSE.test(part)) addCharacters(part, features);
    else if (part.length > BEGINNING) features.add(numberOf(`${part.slice(0, BEGINNING)}…`));
  }
  return features;
}

/** How much each of so many features counts: a long text counts more than a short one, but not as many times more. */
export function shareOfFeatures(count: number): number {
  return Math.max(1, count) ** -0.4;
}

/** The feature of a whole word of a folded text, without accents. */
export function featureOfWord(word: string): number {
  return numberOf(`=${word}`);
}

function addWords(words: readonly string[], features: Set<number>): void {
  words.forEach((word, at) => {
    if (!IS_DENSE.test(word)) features.add(featureOfWord(word));
    if (at > 0) features.add(numberOf(`${words[at - 1]} ${word}`));
  });
}

function addCharacters(run: string, features: Set<number>): void {
  for (let at = 0; at < run.length; at++) {
    features.add(numberOf(run.slice(at, at + 1)));
    if (at > 0) features.add(numberOf(run.slice(at - 1, at + 1)));
  }
}

function numberOf(feature: string): number {
  return hashFeature(feature) >>> DROPPED_BITS;
}
