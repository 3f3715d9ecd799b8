import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { orderProblems } from '../order-problems.ts';
import { asFarAsWritten } from './as-far-as-written.ts';
import { type CheckContext, NO_CONTEXT } from './check.ts';
import { CHECKS } from './checks.ts';
import { withoutConsequences } from './without-consequences.ts';

/** Every problem of a glossary at once, by file: first those that fail the build, then advice. */
export function runChecks(glossary: Glossary, context: CheckContext = NO_CONTEXT): Problem[] {
  return orderProblems(withoutConsequences(findAll(glossary, context)));
}

/** The same in no order, with what follows from another problem. */
export function findAll(glossary: Glossary, context: CheckContext = NO_CONTEXT): Problem[] {
  const written = asFarAsWritten(glossary);
  const found = CHECKS.flatMap((check) => check.find(written, context).map((problem) => ({ ...problem, check: check.name })));
  return [...glossary.problems, ...found];
}
