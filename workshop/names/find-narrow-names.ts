import { SERVICES, type Service } from '../../core/services.ts';

/** A page by its service and the ids of the terms on it. */
export interface ReadPage {
  service: Service;
  terms: ReadonlySet<string>;
}

/** What is looked at of a term; names and words are English, since every other language is written after it. */
export interface NamedTerm {
  id: string;
  headword: string;
  name: string;
  /** The services on whose pages it has a name of its own. */
  special: ReadonlySet<Service>;
}

/** What a service is called. */
export interface ServiceName {
  ko: string;
  en: string;
}

/** A term on pages of several services whose name holds for one of them. */
export interface NarrowName {
  id: string;
  headword: string;
  name: string;
  /** The service that the name speaks of. */
  holdsFor: Service;
  /** The other services that have pages with the term, without a name for it, with how many. */
  elsewhere: ReadonlyMap<Service, number>;
}

/** Words of a service's name that say nothing of its subject. */
const VAGUE = new Set(['and', 'help', 'problems', 'documents', 'care', 'work', 'stay', 'family', 'national', 'civil', 'utility']);
/** An ending that another form of the word may lack. */
const ENDING = /(?:ing|es|s)$/;
/** What names several things, of which each holds somewhere. */
const SEVERAL = /\([^)]* (?:or|and) [^)]*\)/g;

/**
 * The terms whose English name has a word of one service's name (tax, immigration) that the headword has no syllable of, and that pages of
 * other services have; the most pages first. A person has to look at each: some things are of one service wherever they are named.
 */
export function findNarrowNames(
  pages: readonly ReadPage[],
  terms: readonly NamedTerm[],
  services: Readonly<Record<Service, ServiceName>>,
): NarrowName[] {
  const narrow = terms.flatMap((term) => {
    const holdsFor = SERVICES.find((service) => speaksOf(term, services[service]));
    if (!holdsFor) return [];
    const elsewhere = countServices(
      pages.filter((page) => page.terms.has(term.id) && page.service !== holdsFor && !term.special.has(page.service)),
    );
    const { id, headword, name } = term;
    return elsewhere.size ? [{ id, headword, name, holdsFor, elsewhere }] : [];
  });
  return narrow.sort((a, b) => pagesOf(b) - pagesOf(a));
}

function speaksOf({ headword, name }: NamedTerm, { ko, en }: ServiceName): boolean {
  if ([...ko].some((syllable) => /[가-힣]/.test(syllable) && headword.includes(syllable))) return false;
  const own = new Set(stemsOf(name.replace(SEVERAL, '')));
  return stemsOf(en).some((stem) => own.has(stem));
}

function stemsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words.filter((word) => !VAGUE.has(word)).map((word) => word.replace(ENDING, ''));
}

function countServices(pages: readonly ReadPage[]): Map<Service, number> {
  const counts = new Map<Service, number>();
  for (const { service } of pages) counts.set(service, (counts.get(service) ?? 0) + 1);
  return counts;
}

function pagesOf({ elsewhere }: NarrowName): number {
  return [...elsewhere.values()].reduce((sum, count) => sum + count, 0);
}
