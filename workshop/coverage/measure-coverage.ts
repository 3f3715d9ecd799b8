import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import { SERVICES, type Service } from '../../core/services.ts';
import { hasFacts } from '../../glossary/facts/has-facts.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import { validReviews } from '../../glossary/reviews-of.ts';
import { NO_FACTS, type Term } from '../../glossary/schema/term-schema.ts';

/** How many of all are done. */
export interface Tally {
  done: number;
  total: number;
}

/** The state of a term. A term whose file has problems counts with what it has. */
export interface TermState {
  id: string;
  service: Service;
  headword: string;
  /** Languages with a name and a meaning. */
  complete: ForeignLanguage[];
  reviewed: ForeignLanguage[];
  /** Reviewed, but changed since. */
  stale: ForeignLanguage[];
  sources: Tally;
  /** Day (ISO) on which its oldest source was opened; null if one of them was never opened. */
  oldestSource: string | null;
}

/** How complete a group of terms is. */
export interface GroupCoverage {
  terms: number;
  languages: Record<ForeignLanguage, Tally>;
  reviewed: Record<ForeignLanguage, Tally>;
  stale: number;
  /** Sources that somebody has opened. */
  sources: Tally;
  /** Terms with at least one source. */
  sourced: Tally;
}

/** How far the numbers of the law are data. */
export interface FactCoverage {
  /** Numbers that somebody has compared with their source. */
  numbers: Tally;
  /** Terms that have a number, a paper or a form. */
  terms: Tally;
  /** The same of the terms of level 1 where they apply: not of words of buttons and tables, nor where a term says why it has none. */
  firstLevel: Tally;
  /** Those of level 1 that have none and do not say why, as `service/id`. */
  undecided: string[];
  /** The other terms of level 1, by why they have none. */
  without: Record<WhyWithout, number>;
}

export type WhyWithout = 'common' | (typeof NO_FACTS)[number];

export interface Coverage {
  all: GroupCoverage;
  services: Record<Service, GroupCoverage>;
  /** The sources by kind. */
  laws: Tally;
  pages: Tally;
  facts: FactCoverage;
  /** Every term: first those with most languages to review, among them those with the oldest sources. */
  queue: TermState[];
}

/** How complete the glossary is, by service and language, and what to look at next. */
export function measureCoverage({ readings }: Pick<Glossary, 'readings'>): Coverage {
  const states = readings.map(stateOf);
  const sources = readings.flatMap(sourcesOf);
  const openedOf = (key: string) => tally(sources.filter((source) => key in source).map(openedOn), Boolean);
  return {
    all: groupOf(states),
    services: Object.fromEntries(
      SERVICES.map((service) => [service, groupOf(states.filter((state) => state.service === service))]),
    ) as Coverage['services'],
    laws: openedOf('law'),
    pages: openedOf('page'),
    facts: factsOf(readings.flatMap(({ value }) => value ?? [])),
    queue: states.toSorted(
      (a, b) =>
        a.reviewed.length - b.reviewed.length ||
        (a.oldestSource ?? '').localeCompare(b.oldestSource ?? '') ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    ),
  };
}

function factsOf(terms: readonly Term[]): FactCoverage {
  const everyday = terms.filter(({ level }) => level === 1);
  const reasons = everyday.flatMap((term) => whyWithout(term) ?? []);
  return {
    numbers: tally(
      terms.flatMap(({ facts = [] }) => facts),
      ({ checked }) => checked !== null,
    ),
    terms: tally(terms, hasFacts),
    firstLevel: tally(
      everyday.filter((term) => !whyWithout(term)),
      hasFacts,
    ),
    undecided: everyday.filter((term) => !whyWithout(term) && !hasFacts(term)).map(({ service, id }) => `${service}/${id}`),
    without: Object.fromEntries(
      (['common', ...NO_FACTS] as const).map((why) => [why, reasons.filter((reason) => reason === why).length]),
    ) as FactCoverage['without'],
  };
}

function whyWithout(term: Term): WhyWithout | null {
  if (hasFacts(term)) return null;
  return term['no-facts'] ?? (term.common ? 'common' : null);
}

type Fields = Record<string, unknown>;

function stateOf(reading: RecordReading<Term>): TermState {
  const [folder, name] = reading.file.split(/[/\\]/).slice(-2);
  const data = fieldsOf(reading.data);
  const opened = sourcesOf(reading).map(openedOn);
  const isReviewed = (language: ForeignLanguage) => fieldsOf(data[language]).reviewed;
  const stale = FOREIGN_LANGUAGES.filter((language) => isReviewed(language) && !isFresh(reading.value, language));
  return {
    id: name!.replace('.yaml', ''),
    service: folder as Service,
    headword: typeof data.headword === 'string' ? data.headword : '',
    complete: FOREIGN_LANGUAGES.filter((language) => isWritten(fieldsOf(data[language]))),
    reviewed: FOREIGN_LANGUAGES.filter((language) => isReviewed(language) && !stale.includes(language)),
    stale,
    sources: tally(opened, Boolean),
    oldestSource: opened.toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))[0] ?? null,
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function isWritten({ name, meaning }: Fields): boolean {
  return [name, meaning].every((text) => typeof text === 'string' && text.trim() !== '');
}

function isFresh(term: Term | null, language: ForeignLanguage): boolean {
  return term !== null && validReviews(term, language).length > 0;
}

function sourcesOf({ data }: RecordReading<Term>): Fields[] {
  const { sources } = fieldsOf(data);
  return Array.isArray(sources) ? sources.map(fieldsOf) : [];
}

function openedOn({ checked, seen }: Fields): string | null {
  const day = checked ?? seen;
  return typeof day === 'string' ? day : null;
}

function groupOf(states: readonly TermState[]): GroupCoverage {
  const byLanguage = (having: (state: TermState) => ForeignLanguage[]) =>
    Object.fromEntries(
      FOREIGN_LANGUAGES.map((language) => [language, tally(states, (state) => having(state).includes(language))]),
    ) as Record<ForeignLanguage, Tally>;
  return {
    terms: states.length,
    languages: byLanguage(({ complete }) => complete),
    reviewed: byLanguage(({ reviewed }) => reviewed),
    stale: states.reduce((sum, { stale }) => sum + stale.length, 0),
    sources: states.reduce((sum, { sources }) => ({ done: sum.done + sources.done, total: sum.total + sources.total }), {
      done: 0,
      total: 0,
    } satisfies Tally),
    sourced: tally(states, ({ sources }) => sources.total > 0),
  };
}

function tally<Item>(items: readonly Item[], has: (item: Item) => unknown): Tally {
  return { done: items.filter((item) => has(item)).length, total: items.length };
}
