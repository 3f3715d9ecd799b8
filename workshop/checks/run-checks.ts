import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { orderProblems } from '../order-problems.ts';
import { type CheckContext, NO_CONTEXT } from './check.ts';
import { CHECKS } from './checks.ts';
import { swallowedText } from './files/swallowed-text.ts';
import { fillTerm } from './fill-term.ts';

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

/** What is said of a text whose end is lost follows from that, and would lead away from it. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const isCut = ({ check }: Problem) => check === swallowedText.name;
  const cut = new Set(problems.filter(isCut).map(({ file }) => file));
  return problems.filter((problem) => isCut(problem) || !cut.has(problem.file));
}

/** Terms that miss a field are checked too, in what they have. */
export function asFarAsWritten(glossary: Glossary): Glossary {
  const readings = glossary.readings.map((reading) => (reading.value ? reading : { ...reading, value: fillTerm(reading.data) }));
  return { ...glossary, readings, terms: readings.flatMap(({ value }) => (value ? [value] : [])) };
}
