import type { Pair } from '../request/draft.ts';
import type { Trust } from './trust.ts';

/** What a centre offers beside its counselling: a course, a meeting that explains something, an exchange of people. */
export const PROGRAMME_KINDS = ['course', 'meeting', 'exchange'] as const;

export interface Programme extends Trust {
  /** Once in its centre. */
  id: string;
  kind: (typeof PROGRAMME_KINDS)[number];
  name: Pair;
  /** In which it is held, BCP 47; empty: not known. */
  languages: readonly string[];
  /** When, for whom and at what price, as far as that is known. */
  about: string | null;
  /** How to take part. */
  register: string;
  /** The page on which to register, where there is one. */
  link: string | null;
}
