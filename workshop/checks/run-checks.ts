import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { orderProblems } from '../order-problems.ts';
import { CHECKS } from './checks.ts';

/** Every problem of a glossary at once, by file: first those that fail the build, then advice. */
export function runChecks(glossary: Glossary): Problem[] {
  const found = CHECKS.flatMap((check) => check.find(glossary).map((problem) => ({ ...problem, check: check.name })));
  return orderProblems([...glossary.problems, ...found]);
}
