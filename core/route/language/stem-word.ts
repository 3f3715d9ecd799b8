import type { StemRules } from './language-rules.ts';

/** The fewest letters that are left of a word. */
const SHORTEST = 3;

/** A folded word without its plural or verb ending, so that “refunded” is found by “refund”; not a form to show. */
export function stemWord(word: string, rules: StemRules | null): string {
  if (!rules) return word;
  const stem = word.slice(0, word.length - longestEnding(word, rules));
  const last = stem.at(-1);
  const isHalved = rules.doubled !== null && last !== undefined && last === stem.at(-2) && !rules.doubled.includes(last);
  return isHalved ? stem.slice(0, -1) : stem;
}

function longestEnding(word: string, { endings, except }: StemRules): number {
  if (except.some((ending) => word.endsWith(ending))) return 0;
  const fitting = endings.filter((ending) => word.length - ending.length >= SHORTEST && word.endsWith(ending));
  return fitting.reduce((longest, { length }) => Math.max(longest, length), 0);
}
