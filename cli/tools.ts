import type { Explanations } from '../core/explanation.ts';
import type { Language } from '../core/languages.ts';
import { createMatcher, type Matcher } from '../core/match/find-matches.ts';
import { loadIndex } from '../core/match/term-index.ts';
import { type CompiledGlossary, compileGlossary } from '../glossary/compile-glossary.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { UsageError } from './usage-error.ts';

/** What the commands work with, made from the glossary's files. */
export interface Tools {
  compiled: CompiledGlossary;
  matcher: Matcher;
  explanations(language: Language): Explanations;
}

/** Reads and compiles the glossary. Throws a `UsageError` when its files have problems. */
export function openTools(): Tools {
  const glossary = readGlossary();
  if (glossary.problems.some(({ severity }) => severity === 'must')) {
    throw new UsageError('The glossary has problems; `annae glossary check` names them.');
  }
  const compiled = compileGlossary(glossary);
  return { compiled, matcher: createMatcher(loadIndex(compiled.index)), explanations: (language) => compiled.explanations[language] };
}
