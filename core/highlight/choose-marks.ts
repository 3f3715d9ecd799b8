import type { Level } from '../match/term-index.ts';

/** `first`: the first use of a term in each section; `all`: every use. */
export type Density = 'first' | 'all';

export interface MarkSettings {
  density: Density;
  /** Terms below this level are left unmarked: a reader who knows everyday words sees fewer marks. */
  fromLevel: Level;
  /** Whether words of buttons and table heads are marked too, whatever their level. */
  commonWords: boolean;
}

/** Decides which matches become marks, in the order in which they come into view. */
export interface MarkChooser {
  /** Whether the reader needs this term explained at all, if only in a list: it is neither too easy nor known. */
  wants(term: number): boolean;
  /** Whether a use of this term may become a mark: it is wanted, and no common word, unless the reader asks for those. */
  marks(term: number): boolean;
  /** True when this use of a term becomes a mark. A chosen use stays chosen. */
  choose(term: number, section: number): boolean;
  /** The chosen use has left the page, or cannot be marked; another in its section may be. */
  release(term: number, section: number): void;
  /** The terms that the reader says to know, from now on. */
  setKnown(known: ReadonlySet<number>): void;
}

export interface ChooserOptions {
  settings: MarkSettings;
  levelOf(term: number): number;
  /** Whether a term is a word of buttons and table heads. */
  isCommon(term: number): boolean;
  known: ReadonlySet<number>;
  /** Whether the page's content has a term; navigation then leaves it unmarked. */
  inContent(term: number): boolean;
}

/** The section of all that leads to other pages: menus, breadcrumbs, the page's header and footer. */
export const NAVIGATION = 1;

/** Section numbers stay well below 2^30, term numbers below 2^20. */
const TERMS = 2 ** 20;

export function createMarkChooser({ settings, levelOf, isCommon, inContent, ...options }: ChooserOptions): MarkChooser {
  const { density, fromLevel, commonWords } = settings;
  const used = new Set<number>();
  let { known } = options;
  const keyOf = (term: number, section: number) => section * TERMS + term;
  const wants = (term: number) => (isCommon(term) || levelOf(term) >= fromLevel) && !known.has(term);
  const marks = (term: number) => wants(term) && (commonWords || !isCommon(term));
  return {
    wants,
    marks,
    choose(term, section) {
      if (!marks(term)) return false;
      if (density === 'all') return true;
      if (section === NAVIGATION && inContent(term)) return false;
      const key = keyOf(term, section);
      if (used.has(key)) return false;
      used.add(key);
      return true;
    },
    release: (term, section) => void used.delete(keyOf(term, section)),
    setKnown(next) {
      known = next;
    },
  };
}
