import type { Level } from './match/term-index.ts';
import type { Service } from './services.ts';

/** Where a statement about a term can be checked. Dates are ISO; null: the source has not been opened yet. */
export type Source = { law: string; article: string | null; checked: string | null } | { page: string; seen: string | null };

/** One term explained in one language: what a card shows. */
export interface Explanation {
  id: string;
  headword: string;
  hanja: string | null;
  romanised: string;
  service: Service;
  /** 1: everyday, 3: for specialists. */
  level: Level;
  /** Numbers to call before anything else, when the term means an emergency. */
  urgent: readonly string[];
  /** Null in Korean, in which the headword is the name. */
  name: string | null;
  also: readonly string[];
  /** In Korean, the easy Korean. */
  meaning: string;
  /** What to do, or null where there is nothing to do. */
  do: string | null;
  /** The meaning in easy Korean; null in Korean. */
  easyKorean: string | null;
  reviewed: boolean;
  sources: readonly Source[];
  /** Numbers of related terms, the opposite first. */
  related: readonly number[];
}

/** A service in one language: its name, the institution behind it and the first number to call. */
export interface ServiceSummary {
  name: string;
  institution: string;
  phone: string | null;
  site: string | null;
}

/** All that is said in one language; `terms` is indexed by the term's number in the index. */
export interface Explanations {
  terms: readonly Explanation[];
  services: Readonly<Partial<Record<Service, ServiceSummary>>>;
}

/** All that a term is called in the language of its explanation; in Korean, its other spellings alone. */
export function namesOf({ name, also }: Pick<Explanation, 'name' | 'also'>): string[] {
  return name === null ? [...also] : [name, ...also];
}
