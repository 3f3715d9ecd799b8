import type { Level } from '../match/term-index.ts';

/** `first`: the first use of a term in each section; `all`: every use. */
export type Density = 'first' | 'all';

export interface MarkSettings {
  density: Density;
  /** Terms below this level are left unmarked: a reader who knows everyday words sees fewer marks. */
  fromLevel: Level;
}

/** Decides which matches become marks, in the order in which they come into view. */
export interface MarkChooser {
  /** True when this use of a term is to be marked. A use once chosen is never taken back. */
  choose(term: number, section: number): boolean;
}

/** Section numbers stay well below 2^30, term numbers below 2^20. */
const TERMS = 2 ** 20;

export function createMarkChooser({ density, fromLevel }: MarkSettings, levelOf: (term: number) => number): MarkChooser {
  const used = new Set<number>();
  return {
    choose(term, section) {
      if (levelOf(term) < fromLevel) return false;
      if (density === 'all') return true;
      const key = section * TERMS + term;
      if (used.has(key)) return false;
      used.add(key);
      return true;
    },
  };
}
