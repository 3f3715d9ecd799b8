import type { TermCount } from '../match/term-count.ts';
import type { Level } from '../match/term-index.ts';
import type { Service } from '../services.ts';

/** What the glossary says of a word that its place in a list depends on. */
export interface WordTraits {
  service: Service;
  level: Level;
}

/** The words of one service, the most useful first. */
export interface WordGroup<Word> {
  service: Service;
  words: Word[];
}

/**
 * Words on a page by their services. A word weighs its level, and one more for each doubling of how often the page has it; everyday words
 * (level 1) weigh nothing and come last. The heaviest group comes first: it is what the page is about. What weighs the same
 * keeps the order of the page.
 */
export function groupWords<Word extends TermCount>(words: readonly Word[], traits: readonly WordTraits[]): WordGroup<Word>[] {
  const known = words.flatMap((word) => {
    const trait = traits[word.term];
    return trait ? [{ word, service: trait.service, weight: weigh(word.count, trait.level) }] : [];
  });
  const groups = [...new Set(known.map(({ service }) => service))].map((service) => {
    const own = known.filter((other) => other.service === service).sort((a, b) => b.weight - a.weight);
    return { service, words: own.map(({ word }) => word), weight: own.reduce((sum, { weight }) => sum + weight, 0) };
  });
  return groups.sort((a, b) => b.weight - a.weight).map(({ service, words: own }) => ({ service, words: own }));
}

function weigh(count: number, level: Level): number {
  return level === 1 ? 0 : level + Math.log2(count);
}
