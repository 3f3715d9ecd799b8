import type { Language } from '../../languages.ts';
import type { Region } from '../../regions.ts';
import { SERVICES, type Service } from '../../services.ts';
import type { Danger } from '../emergency/emergency.ts';
import { encodeTermWeight } from '../evidence/term-weight.ts';
import type { RouteModel } from '../route-model.ts';
import { compileClassifier } from './compile-classifier.ts';
import { compileKeywords } from './compile-keywords.ts';
import { compilePageWords } from './compile-page-words.ts';
import type { ExampleService, ExampleTerm, ServiceExample } from './examples.ts';
import { pageWords, questionWords, type RoutingWords, writtenLanguages } from './routing-words.ts';
import { type WeighedTerm, weighTerms } from './weigh-terms.ts';

/** What routing needs of a term; a part of the glossary's term. */
export interface RouteTerm extends WeighedTerm, ExampleTerm {
  service: Service;
  urgent?: readonly string[] | undefined;
}

/** What routing needs of a service; a part of the glossary's service. */
export interface RouteService extends ExampleService {
  id: Service;
  contacts: readonly { number: string }[];
}

export interface RouteGlossary {
  /** In the order of their numbers in the index. */
  terms: readonly RouteTerm[];
  services: readonly RouteService[];
  sites: readonly { host: string; service: Service | null; region?: Region | undefined }[];
  dangers: readonly { id: Danger; numbers: readonly string[] }[];
  /** Questions as people ask them, by language. */
  examples: Readonly<Record<Language, readonly ServiceExample[]>>;
  routingWords: readonly RoutingWords[];
}

/** Compiles what routing knows from the glossary; some ten seconds, most of them for the classifier. */
export function compileRouteModel(glossary: RouteGlossary): RouteModel {
  const { terms, services, sites, dangers, routingWords } = glossary;
  const weights = weighTerms(terms, routingWords);
  const pageTerms = terms.map(({ headword, service }, number) => ({ headword, service, weight: weights[number]! }));
  const { steps: _, ...pages } = pageWords(routingWords);
  const questions = compileQuestions(glossary);
  return {
    services: SERVICES,
    terms: terms.map(({ service }, number) => encodeTermWeight(SERVICES.indexOf(service), weights[number]!)).join(''),
    urgent: terms.flatMap(({ urgent }, number) => (urgent?.length ? [[number, urgent] as const] : [])),
    numbers: services.find(({ id }) => id === 'safety')?.contacts.map(({ number }) => number) ?? [],
    dangerNumbers: Object.fromEntries(dangers.map(({ id, numbers }) => [id, numbers])),
    languages: writtenLanguages(routingWords),
    questions,
    pages,
    sites: Object.fromEntries(sites.map(({ host, service }) => [host, service])),
    regions: Object.fromEntries(sites.flatMap(({ host, region }) => (region ? [[host, region] as const] : []))),
    korean: compilePageWords(questions.ko!, SERVICES, pageTerms),
  };
}

function compileQuestions({ services, terms, examples, routingWords }: RouteGlossary): RouteModel['questions'] {
  return Object.fromEntries(
    questionWords(routingWords).map((language) => [
      language.id,
      {
        rules: language.rules,
        keywords: compileKeywords(SERVICES, { services, terms }, language),
        weights: compileClassifier(SERVICES, { services, terms, examples: examples[language.id] }, language),
      },
    ]),
  );
}
