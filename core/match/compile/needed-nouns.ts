import { SUFFIXES } from '../grammar/affixes.ts';
import { canonicalSurface } from '../surface.ts';
import type { IndexTerm } from './compile-index.ts';

const MIN_NOUN = 2;

/**
 * The nouns that the matcher needs beside the terms: not those that are two of the others (계약금액), or one with a suffix (지원금), since it
 * reads rows of nouns and suffixes. A spelling of a term stays, whatever it is made of.
 */
export function neededNouns(terms: readonly Pick<IndexTerm, 'headword' | 'surfaces'>[], nouns: readonly string[]): string[] {
  const spellings = new Set(terms.flatMap(({ headword, surfaces }) => [headword, ...surfaces].map(canonicalSurface)));
  const words = new Set([...spellings, ...nouns.map(canonicalSurface)]);
  return nouns.filter((noun) => spellings.has(canonicalSurface(noun)) || !isRow(canonicalSurface(noun), words));
}

function isRow(noun: string, words: ReadonlySet<string>): boolean {
  if (noun.length > MIN_NOUN && words.has(noun.slice(0, -1)) && SUFFIXES.includes(noun.slice(-1))) return true;
  for (let at = MIN_NOUN; at <= noun.length - MIN_NOUN; at++) {
    if (words.has(noun.slice(0, at)) && words.has(noun.slice(at))) return true;
  }
  return false;
}
