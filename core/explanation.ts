import type { DatedText, NamedPaper, SaidFact } from './facts/said-fact.ts';
import type { ForeignLanguage, Language } from './languages.ts';
import type { Level } from './match/term-index.ts';
import type { SearchNames } from './search/search-words.ts';
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
  /** A word of buttons and table heads, which is marked only when the reader asks for it; missing for all others. */
  common?: true;
  /** Numbers to call before anything else, when the term means an emergency. */
  urgent: readonly string[];
  /** The language of `name`, `also`, `meaning` and `do` where the asked one has no text yet; missing where the text is in the asked one. */
  textLanguage?: ForeignLanguage;
  /** Null in Korean, in which the headword is the name. */
  name: string | null;
  also: readonly string[];
  /** In Korean, the easy Korean. */
  meaning: string;
  /** What to do, or null where there is nothing to do. */
  do: string | null;
  /** The meaning in easy Korean; null in Korean. */
  easyKorean: string | null;
  /** Who has reviewed this very text; empty for nobody. */
  reviewers: readonly string[];
  sources: readonly Source[];
  /** Numbers of related terms, the opposite first. */
  related: readonly number[];
  /** For whom it is or who has to do it, in the language of the texts. Like all below, missing where there is nothing to say. */
  who?: string;
  /** Numbers of the law and of offices, said in the asked language. `listFacts` tells which hold. */
  facts?: readonly SaidFact[];
  /** Papers to bring. */
  bring?: readonly NamedPaper[];
  /** The official form, in Korean. */
  form?: { name: string; number: string | null };
  /** A page of the office for this very thing; its home page while nobody has seen the page. */
  link?: string;
  /** How forms and bills write the term, in Korean. */
  onPaper?: readonly string[];
  /** The texts that name a number with a first or a last day, by the days on which they hold. `holdToday` chooses. */
  dated?: Readonly<Partial<Record<'meaning' | 'do' | 'easyKorean', readonly DatedText[]>>>;
  /** Whom to ask where a number has expired, in each language that is shown. */
  ask?: Readonly<Partial<Record<Language, string>>>;
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

/** The same explanations, in which a term without a text of its own has that of the reader's second language, where there is one. */
export function fillFrom(first: Explanations, second: Explanations, language: ForeignLanguage): Explanations {
  const terms = first.terms.map((term, number) => {
    const other = second.terms[number];
    if (!term.textLanguage || !other || other.textLanguage) return term;
    const { name, also, meaning, do: action, reviewers, who, dated } = other;
    const { who: _, dated: own, ...rest } = term;
    const days = { ...dated, ...(own?.easyKorean && { easyKorean: own.easyKorean }) };
    return {
      ...rest,
      ...{ name, also, meaning, do: action, reviewers, textLanguage: language },
      ...(who !== undefined && { who }),
      ...(Object.keys(days).length > 0 && { dated: days }),
      ...((term.ask || other.ask) && { ask: { ...other.ask, ...term.ask } }),
    };
  });
  return { ...first, terms };
}

/** Whether a term has no text in the language of these explanations. */
export function lacksTexts({ terms }: Explanations): boolean {
  return terms.some(({ textLanguage }) => textLanguage !== undefined);
}

/** The names of each term in the language of these explanations; none where it has no text there. */
export function ownNames({ terms }: Explanations): string[][] {
  return terms.map((term) => (term.textLanguage ? [] : namesOf(term)));
}

/** All that a term is called in the language of its explanation; in Korean, its other spellings alone. */
export function namesOf({ name, also }: Pick<Explanation, 'name' | 'also'>): string[] {
  return name === null ? [...also] : [name, ...also];
}

/** By what each term is found in every language, from its explanations in English and in Korean. */
export function searchNames(english: Explanations, korean: Explanations): SearchNames {
  return { english: ownNames(english), surfaces: ownNames(korean) };
}
