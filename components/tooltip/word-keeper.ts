import type { Language } from '../../core/languages.ts';
import type { StarActions } from './Star.tsx';

/** The reader's own list of words, by the terms' numbers. */
export interface WordKeeper {
  isKept(term: number, language: Language): Promise<boolean>;
  /** Keeps the word of a term, or forgets it; rejects where that cannot be stored. */
  keep(term: number, language: Language, keep: boolean): Promise<unknown>;
  /** Opens the list; rejects where it cannot. */
  open(): Promise<unknown>;
}

/** The star of the word that a card shows at the time of the press. A press made by a script does nothing. */
export function starOf({ isKept, keep, open }: WordKeeper, shown: () => { term: number; language: Language }): StarActions {
  const word = () => [shown().term, shown().language] as const;
  return {
    isKept: () => isKept(...word()).catch(() => false),
    keep: async (kept, press) =>
      press.isTrusted &&
      keep(...word(), kept).then(
        () => true,
        () => false,
      ),
    open: (press) => press.isTrusted && void open().catch(() => {}),
  };
}
