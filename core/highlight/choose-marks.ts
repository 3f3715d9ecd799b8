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
  /** True when this use of a term becomes a mark. A chosen use stays chosen. */
  choose(term: number, section: number): boolean;
  /** The chosen use has left the page; another in its section may be marked. */
  release(term: number, section: number): void;
}

/** Section numbers stay well below 2^30, term numbers below 2^20. */
const TERMS = 2 ** 20;

export function createMarkChooser({ density, fromLevel }: MarkSettings, levelOf: (term: number) => number): MarkChooser {
  const used = new Set<number>();
  const keyOf = (term: number, section: number) => section * TERMS + term;
  return {
    choose(term, section) {
      if (levelOf(term) < fromLevel) return false;
      if (density === 'all') return true;
      const key = keyOf(term, section);
      if (used.has(key)) return false;
      used.add(key);
      return true;
    },
    release: (term, section) => void used.delete(keyOf(term, section)),
  };
}
