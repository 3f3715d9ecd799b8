import type { DatedText, NamedPaper, SaidFact } from './facts/said-fact.ts';
import type { ForeignLanguage, Language } from './languages.ts';
import type { Level } from './match/term-index.ts';
import type { SearchNames } from './search/search-words.ts';
import type { Service } from './services.ts';

/** Where a statement about a term can be checked. Dates are ISO; null: the source has not been opened yet. */
export type Source = { law: string; article: string | null; checked: string | null } | { page: string; seen: string | null };

/** All that a term is called in one language, by which lists show and searches find it. */
export interface TermNames {
  id: string;
  headword: string;
  romanised: string;
  service: Service;
  /** 1: everyday, 3: for specialists. */
  level: Level;
  /** A word of buttons and table heads, which is marked only when the reader asks for it; missing for all others. */
  common?: true;
  /** The language of `name`, `also`, `meaning` and `do` where the asked one has no text yet; missing where the text is in the asked one. */
  textLanguage?: Language;
  /** Null in Korean, in which the headword is the name. */
  name: string | null;
  also: readonly string[];
  /** What it is called on the pages of one service, where `name` would be wrong there; `nameOnPage` chooses. Missing for most. */
  elsewhere?: Readonly<Partial<Record<Service, string>>>;
  /** Who explains it, where that is the agency whose page it is, and not Annae. */
  by?: string;
}

/** What an agency says of a term of its own, as it has set it: texts may hold markup, which must not be shown unread. */
export interface OwnSaying {
  meaning: string;
  do: string | null;
  /** Begins as one of `LINK_BEGINNINGS`. */
  link: string | null;
  /** The services that it is known to be about: the one that the agency names, and those of our terms inside. */
  about: readonly Service[];
}

/** A term that is named on the card of another, by its number. */
export interface RelatedTerm extends Pick<TermNames, 'headword' | 'name' | 'textLanguage'> {
  term: number;
}

/** One term explained in one language: what a card shows. Its sources come by themselves, for those who ask. */
export interface Explanation extends TermNames {
  hanja: string | null;
  /** Numbers to call before anything else, when the term means an emergency. */
  urgent: readonly string[];
  /** In Korean, the easy Korean. */
  meaning: string;
  /** What to do, or null where there is nothing to do. */
  do: string | null;
  /** The meaning in easy Korean; null in Korean. */
  easyKorean: string | null;
  /** Who has reviewed this very text; empty for nobody. */
  reviewers: readonly string[];
  /** The opposite first. */
  related: readonly RelatedTerm[];
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
  /** Of an agency's own term: what `meaning` and `do` are the plain text of. */
  own?: OwnSaying;
}

/** A service in one language: its name, the institution behind it and the first number to call. */
export interface ServiceSummary {
  name: string;
  institution: string;
  phone: string | null;
  site: string | null;
}

/** What all terms and services are called in one language; `terms` is indexed by the term's number in the index. */
export interface GlossaryNames {
  terms: readonly TermNames[];
  services: Readonly<Partial<Record<Service, ServiceSummary>>>;
}

/** All that is said in one language. */
export interface Explanations extends GlossaryNames {
  terms: readonly Explanation[];
}

/** The same names, in which a term without a text of its own has those of the reader's second language, where there are some. */
export function fillNames(first: GlossaryNames, second: GlossaryNames, language: ForeignLanguage): GlossaryNames {
  return { ...first, terms: first.terms.map((term, number) => fill(term, second.terms[number], language)) };
}

/** The same explanation, with the text of the reader's second language where it has none of its own; related terms are named so too. */
export function fillExplanation(first: Explanation, second: Explanation, language: ForeignLanguage): Explanation {
  const related = first.related.map((term, at) => fill(term, second.related[at], language));
  if (!lacksText(first) || lacksText(second)) return { ...first, related };
  const { name, also, meaning, do: action, reviewers, who, dated, elsewhere } = second;
  const { who: _, dated: own, elsewhere: __, ...rest } = first;
  const days = { ...dated, ...(own?.easyKorean && { easyKorean: own.easyKorean }) };
  return {
    ...rest,
    ...{ name, also, meaning, do: action, reviewers, related, textLanguage: language },
    ...(who !== undefined && { who }),
    ...(elsewhere && { elsewhere }),
    ...(Object.keys(days).length > 0 && { dated: days }),
    ...((first.ask || second.ask) && { ask: { ...second.ask, ...first.ask } }),
  };
}

/** In two languages, what a term is called differs, and nothing else of its names. */
function fill<Term extends Pick<TermNames, 'textLanguage'>>(term: Term, other: Term | undefined, language: ForeignLanguage): Term {
  return term.textLanguage && other && !other.textLanguage ? { ...other, textLanguage: language } : term;
}

/** Whether a term has no text in the asked language. */
export function lacksText({ textLanguage }: Pick<TermNames, 'textLanguage'>): boolean {
  return textLanguage !== undefined;
}

/** The names of each term in the language of these names; none where it has no text there. */
export function ownNames({ terms }: GlossaryNames): string[][] {
  return terms.map((term) => (lacksText(term) ? [] : namesOf(term)));
}

/** All that a term is called in the language of its explanation; in Korean, its other spellings alone. */
export function namesOf({ name, also }: Pick<TermNames, 'name' | 'also'>): string[] {
  return name === null ? [...also] : [name, ...also];
}

/** By what each term is found in every language, from the names in English and in Korean. */
export function searchNames(english: GlossaryNames, korean: GlossaryNames): SearchNames {
  return { english: ownNames(english), surfaces: ownNames(korean) };
}
