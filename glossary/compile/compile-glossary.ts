import type { Explanation, Explanations, ServiceSummary, Source } from '../../core/explanation.ts';
import { LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { CommonWords } from '../../core/match/common-words.ts';
import { compileIndex, type IndexTerm } from '../../core/match/compile/compile-index.ts';
import { withNeededBlockers } from '../../core/match/compile/needed-blockers.ts';
import { neededNouns } from '../../core/match/compile/needed-nouns.ts';
import type { CompiledIndex } from '../../core/match/term-index.ts';
import type { Service } from '../../core/services.ts';
import { namesElsewhere } from '../names-elsewhere.ts';
import type { Glossary } from '../read/read-glossary.ts';
import { validReviews } from '../reviews-of.ts';
import type { ServiceFile } from '../schema/service-schema.ts';
import type { Site } from '../schema/site-schema.ts';
import type { Term } from '../schema/term-schema.ts';
import { shownTexts } from '../shown-texts.ts';
import { compileFacts, type FactSources } from './compile-facts.ts';

/** The glossary as the programs use it: a small index for every page, and explanations by language for an open card. */
export interface CompiledGlossary {
  index: CompiledIndex;
  /** The surfaces of the words of buttons and table heads, which pages load when their reader asks for them. */
  common: CommonWords;
  explanations: Record<Language, Explanations>;
  /** Where what is said of a term can be checked, in all languages alike, by the term's number. */
  sources: (readonly Source[])[];
}

export function compileGlossary(
  { terms, nouns, services, letters }: Pick<Glossary, 'terms' | 'nouns' | 'services' | 'letters'>,
  sites: readonly Site[] = [],
): CompiledGlossary {
  const needed = neededNouns(terms, nouns);
  const { terms: indexed, ...words } = compileIndex(withNeededBlockers(terms.map(indexTerm), needed), needed, sites);
  const ordered = indexed.map(({ source }) => source);
  const numbers = new Map(ordered.map((term, number) => [term.id, number]));
  const relatedTo = (term: Term) => [...new Set([term.opposite, ...term.related])].flatMap((id) => numbers.get(id ?? '') ?? []);
  const related = (number: number, language: Language) => ({ term: number, ...nameIn(ordered[number]!, language) });
  const explain = (language: Language): Explanations => ({
    terms: ordered.map((term) => ({
      ...explanation(term, language, { services, papers: letters.papers }),
      related: relatedTo(term).map((other) => related(other, language)),
    })),
    services: Object.fromEntries(services.map((service) => [service.id, summary(service, language)])) as Record<Service, ServiceSummary>,
  });
  return {
    ...words,
    explanations: Object.fromEntries(LANGUAGES.map((language) => [language, explain(language)])) as CompiledGlossary['explanations'],
    sources: ordered.map((term) => term.sources),
  };
}

function indexTerm(term: Term): IndexTerm & { source: Term } {
  return {
    source: term,
    headword: term.headword,
    surfaces: term.surfaces,
    notIn: term['not-in'],
    verbal: term.kind === 'verbal-noun',
    level: term.level,
    common: term.common,
    service: term.service,
    near: term.near,
  };
}

function explanation(term: Term, language: Language, known: FactSources): Omit<Explanation, 'related'> {
  const { language: textLanguage, also, meaning, do: action, dated } = shownTexts(term, language);
  const isKorean = textLanguage === STAFF_LANGUAGE;
  const easy = isKorean ? null : shownTexts(term, STAFF_LANGUAGE);
  const days = { ...dated, ...(easy?.dated.meaning && { easyKorean: easy.dated.meaning }) };
  return {
    id: term.id,
    ...nameIn(term, language),
    hanja: term.hanja,
    romanised: term.romanised,
    service: term.service,
    level: term.level,
    ...(term.common && { common: true as const }),
    urgent: term.urgent ?? [],
    also,
    ...elsewhere(term, textLanguage),
    meaning,
    do: action,
    easyKorean: easy?.meaning ?? null,
    // A review of another text does not count.
    reviewers: isKorean ? [] : validReviews(term, textLanguage).map(({ by }) => by),
    ...compileFacts(term, language, textLanguage, known),
    ...(Object.keys(days).length > 0 && { dated: days }),
  };
}

function nameIn(term: Term, language: Language): Pick<Explanation, 'headword' | 'name' | 'textLanguage'> {
  const { language: textLanguage, name } = shownTexts(term, language);
  const isKorean = textLanguage === STAFF_LANGUAGE;
  return { headword: term.headword, name: isKorean ? null : name, ...(textLanguage !== language && !isKorean && { textLanguage }) };
}

function elsewhere(term: Term, language: Language): Pick<Explanation, 'elsewhere'> {
  const others = namesElsewhere(term, language);
  return others.length > 0 ? { elsewhere: Object.fromEntries(others) } : {};
}

function summary({ name, institution, contacts, site }: ServiceFile, language: Language): ServiceSummary {
  return { name: name[language], institution: institution[language], phone: contacts[0]?.number ?? null, site };
}
