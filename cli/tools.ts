import type { Explanations } from '../core/explanation.ts';
import type { Language } from '../core/languages.ts';
import { createMatcher, type Matcher } from '../core/match/find-matches.ts';
import type { PageContext } from '../core/match/senses/page-sense.ts';
import { loadIndex } from '../core/match/term-index.ts';
import type { KnownScripts } from '../core/route/language/read-question.ts';
import type { RouteModel } from '../core/route/route-model.ts';
import { compileGlossary } from '../glossary/compile/compile-glossary.ts';
import { compileRoutes } from '../glossary/compile/compile-routes.ts';
import { compileScripts } from '../glossary/compile/compile-scripts.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { readSites } from '../glossary/read/read-sites.ts';
import { UsageError } from './usage-error.ts';

/** What the commands work with, made from the glossary's files. */
export interface Tools {
  glossary: Glossary;
  /** Finds terms in texts of a page, or of none. */
  matcherOn(page: PageContext): Matcher;
  explanations(language: Language): Explanations;
  /** Compiled at the first call, which takes a second. */
  routeModel(): RouteModel;
  /** What reads questions, script by script. Takes ten seconds when it is first made; then it is kept. */
  scripts(): KnownScripts;
}

/** Reads and compiles the glossary. Throws a `UsageError` if its files have problems. */
export function openTools(): Tools {
  const glossary = readGlossary();
  const sites = readSites();
  if ([...glossary.problems, ...sites.problems].some(({ severity }) => severity === 'must')) {
    throw new UsageError('The glossary has problems; `annae glossary check` names them.');
  }
  const { index, explanations } = compileGlossary(glossary, sites.value ?? []);
  const loaded = loadIndex(index);
  let last: { page: PageContext; matcher: Matcher } | null = null;
  let model: RouteModel | null = null;
  let scripts: KnownScripts | null = null;
  return {
    glossary,
    matcherOn(page) {
      if (!last || last.page.host !== page.host || last.page.title !== page.title) last = { page, matcher: createMatcher(loaded, page) };
      return last.matcher;
    },
    explanations: (language) => explanations[language],
    routeModel() {
      model ??= compileRoutes({ glossary, sites: sites.value ?? [], explanations: explanations.en });
      return model;
    },
    scripts() {
      scripts ??= compileScripts(glossary);
      return scripts;
    },
  };
}
