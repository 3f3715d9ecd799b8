import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { type EvidenceReaders, gatherEvidence } from '../../core/route/evidence/gather-evidence.ts';
import { type Routing, rankServices } from '../../core/route/rank-services.ts';
import type { RouteModel } from '../../core/route/route-model.ts';
import type { Service } from '../../core/services.ts';
import { openCompiled } from '../../glossary/compile/open-compiled.ts';

/** A page or a question with the service that helps. */
export interface RoutingPage {
  host?: string | null;
  title?: string;
  text?: string;
  words?: string;
  /** Headword of the term that the user asked about. */
  term?: string;
  service: Service;
  /** Others that would do as well; they do not count as right. */
  also?: Service[];
  /** Not looked at while weights and keywords were set. */
  fold?: 'test';
  tags?: string[];
}

/** Shares of pages (0 … 1) whose service comes first, and first or second; a line for each where it does not come first. */
export interface RoutingReach {
  pages: number;
  top1: number;
  top2: number;
  failures: string[];
}

/** The sets of questions, each by another hand. */
export const QUESTION_SETS = ['a', 'b', 'c'] as const;

const PAGES = fileURLToPath(new URL('../../tests/core/route/pages.yaml', import.meta.url));

/** The reach of a router on labelled pages. */
export function evaluateRouting(pages: readonly RoutingPage[], route: Router): RoutingReach {
  const results = pages.map((page) => ({ page, got: route(page).routes.map(({ service }) => service) }));
  const share = (among: number) => results.filter(({ page, got }) => got.slice(0, among).includes(page.service)).length / pages.length;
  return {
    pages: pages.length,
    top1: share(1),
    top2: share(2),
    failures: results.filter(({ page, got }) => got[0] !== page.service).map(({ page, got }) => describeFailure(page, got)),
  };
}

function describeFailure({ host, title, term, words, service }: RoutingPage, got: readonly Service[]): string {
  const page = [host, title, term, words].filter(Boolean).join(' · ');
  return `${service}, not ${got.slice(0, 2).join(', ') || 'nothing'}: ${page}`;
}

/** Free questions: written by others, and reported apart. */
export function isFree({ tags }: RoutingPage): boolean {
  return tags?.includes('free') ?? false;
}

/** The labelled pages of a YAML file. */
export function readPages(path = PAGES): RoutingPage[] {
  return parse(readFileSync(path, 'utf8')) as RoutingPage[];
}

/** The questions of a set. */
export function readQuestions(set: (typeof QUESTION_SETS)[number]): RoutingPage[] {
  return readPages(fileURLToPath(new URL(`../../tests/core/route/questions/questions-${set}.yaml`, import.meta.url)));
}

export type Router = (page: Omit<RoutingPage, 'service'>) => Routing;

/** Routes a described page with the real glossary and the real matcher. */
export function createRouter(): Router {
  const { model, numbers, ...readers } = readRouting();
  return ({ term, ...page }) => {
    const asked = term === undefined ? null : numbers.get(term);
    if (asked === undefined) throw new Error(`No term “${term}” in the glossary.`);
    return rankServices(gatherEvidence({ ...page, asked }, readers), model);
  };
}

/** The matcher, the models of the present glossary, and the numbers of terms by headword. */
export function readRouting(): EvidenceReaders & { model: RouteModel; numbers: ReadonlyMap<string, number> } {
  const compiled = openCompiled();
  const model = compiled.routes();
  return {
    match: createMatcher(loadWholeIndex({ index: compiled.index(), common: compiled.common() })),
    scripts: compiled.scripts(),
    languages: model.languages,
    model,
    numbers: new Map(compiled.explanations('ko').terms.map(({ headword }, number) => [headword, number])),
  };
}
