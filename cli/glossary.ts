import { checkGlossary } from '../glossary/check-glossary.ts';
import { describeProblem } from '../glossary/problem.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { UsageError } from './usage-error.ts';

/** `annae glossary …`: what volunteers need. */
export function glossary([name, ...args]: string[]): { output: string; code: 0 | 1 } {
  if (name === 'check') return check(args.includes('--json'));
  throw new UsageError(name ? `There is no \`annae glossary ${name}\`.` : 'annae glossary takes a command: check.');
}

function check(json: boolean): { output: string; code: 0 | 1 } {
  const all = readGlossary();
  const problems = checkGlossary(all);
  const must = problems.filter(({ severity }) => severity === 'must').length;
  const summary = `${all.readings.length} terms, ${must} problems, ${problems.length - must} suggestions`;
  const output = json
    ? JSON.stringify({ terms: all.readings.length, must, should: problems.length - must, problems })
    : [...problems.map(describeProblem), summary].join('\n\n');
  return { output, code: must ? 1 : 0 };
}
