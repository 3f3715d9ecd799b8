import { foldSentences, unmark } from '../fold-sentences.ts';
import { createLexicon, findPhrases } from '../lexicon.ts';
import type { Script } from '../script.ts';

/** A word of one language for a concept. */
export interface Entry {
  language: string;
  concept: string;
  word: string;
}

/** A word stays if its own language uses it so many times as often as any language in which it does not mean the concept. */
const OFTENER = 2;
/** Uses that every word starts with in its own language, so that a word without examples stays. */
const PRIOR = 0.5;

/**
 * Without the words that mean something else in another language of the same script: Indonesian “mati” (dead) begins the French “matin”.
 * A word that both languages list for the concept (ambulance) stays.
 */
export function withoutFalseFriends<E extends Entry>(
  script: Script,
  entries: readonly E[],
  texts: readonly { language: string; text: string }[],
): E[] {
  const languages = [...new Set(entries.map(({ language }) => language))];
  if (languages.length < 2) return [...entries];
  const uses = countUses(script, entries, texts);
  const rate = (word: string, language: string, prior = 0) =>
    ((uses.words.get(word)?.get(language) ?? 0) + prior) / (uses.texts.get(language) ?? 1);
  const words = wordsOf(entries);
  return entries.filter(({ language, concept, word }) => {
    const others = languages.filter((other) => other !== language && !isListed(words.get(keyOf(other, concept)), word));
    return others.every((other) => rate(word, language, PRIOR) >= OFTENER * rate(word, other));
  });
}

/** In how many texts of each language each word is found, and how many texts there are. */
function countUses(script: Script, entries: readonly Entry[], texts: readonly { language: string; text: string }[]) {
  const lexicon = createLexicon(
    script,
    entries.map(({ word }) => [word, word] as const),
  );
  const words = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const { language, text } of texts) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
    const sentences = foldSentences(text).map((words) => words.map((word) => unmark(word, script)));
    const found = new Set(sentences.flatMap((words) => [...findPhrases(words, lexicon)]));
    for (const word of found) {
      const own = words.get(word) ?? new Map<string, number>();
      words.set(word, own.set(language, (own.get(language) ?? 0) + 1));
    }
  }
  return { words, texts: counts };
}

/** The words of each concept in each language. */
function wordsOf(entries: readonly Entry[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { language, concept, word } of entries) {
    const own = words.get(keyOf(language, concept));
    if (own) own.push(word);
    else words.set(keyOf(language, concept), [word]);
  }
  return words;
}

function keyOf(language: string, concept: string): string {
  return `${language} ${concept}`;
}

/** Whether one of the words begins alike. */
function isListed(words: readonly string[] = [], word: string): boolean {
  return words.some((other) => other.startsWith(word) || word.startsWith(other));
}
