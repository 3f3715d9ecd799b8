import { describeProblem, type Problem } from '../problem.ts';

/** The glossary has problems that must be fixed before it can be used; the message has them all. */
export class UnsoundGlossary extends Error {
  override name = 'UnsoundGlossary';

  constructor(problems: readonly Problem[]) {
    super(`The glossary has ${problems.length} problems.\n\n${problems.map(describeProblem).join('\n\n')}`);
  }
}
