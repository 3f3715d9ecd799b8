import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { orderProblems } from '../order-problems.ts';
import { type CheckContext, NO_CONTEXT } from './check.ts';
import { CHECKS } from './checks.ts';
import { fillTerm } from './fill-term.ts';

/** Every problem of a glossary at once, by file: first those that fail the build, then advice. */
export function runChecks(glossary: Glossary, context: CheckContext = NO_CONTEXT): Problem[] {
  const written = asFarAsWritten(glossary);
  const found = CHECKS.flatMap((check) => check.find(written, context).map((problem) => ({ ...problem, check: check.name })));
  return orderProblems([...glossary.problems, ...found]);
}

/** Terms that miss a field are checked too, in what they have. */
function asFarAsWritten(glossary: Glossary): Glossary {
  const readings = glossary.readings.map((reading) => (reading.value ? reading : { ...reading, value: fillTerm(reading.data) }));
  return { ...glossary, readings, terms: readings.flatMap(({ value }) => (value ? [value] : [])) };
}
