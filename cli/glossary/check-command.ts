import { seoulDate } from '../../core/time/seoul-clock.ts';
import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { type CheckScope, checkGlossary } from '../../workshop/check-glossary.ts';
import { describeProblems } from '../../workshop/describe-problems.ts';
import { fixGlossary } from '../../workshop/fix-glossary.ts';
import { readStatutes } from '../../workshop/laws/read-statutes.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { openFolder, parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

/** `annae glossary check`: every problem at once; with --fix, first fixes what a machine can fix. */
export function checkCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    fix: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    laws: { type: 'string' },
  });
  refuseArguments(positionals, 'check');
  const scope: CheckScope = { folder, laws: values.laws ? openLaws(values.laws, now) : null };
  const fixed = values.fix ? fixGlossary(scope) : [];
  const { glossary, problems } = checkGlossary(scope);
  const counts = count(glossary, problems);
  const output = values.json
    ? JSON.stringify({ ...counts, fixed, problems })
    : [describeFixed(fixed), describeProblems(problems), summarise(counts)].filter(Boolean).join('\n\n');
  return { output, code: counts.must ? 1 : 0 };
}

function openLaws(path: string, now: Date): NonNullable<CheckScope['laws']> {
  const statutes = readStatutes(openFolder(path, '--laws'));
  if (!statutes.size) throw new UsageError(`--laws: ${path} contains no statute (a Markdown file with “제목:” in its front matter).`);
  return { statutes, today: seoulDate(now) };
}

type Counts = Record<'terms' | 'services' | 'centres' | 'must' | 'should' | 'fixable', number>;

function count(glossary: Glossary, problems: readonly Problem[]): Counts {
  const must = problems.filter(({ severity }) => severity === 'must').length;
  return {
    terms: glossary.readings.length,
    services: glossary.serviceReadings.length,
    centres: glossary.centreReadings.length,
    must,
    should: problems.length - must,
    fixable: problems.filter(({ fixable }) => fixable).length,
  };
}

function describeFixed(fixed: readonly Problem[]): string {
  if (!fixed.length) return '';
  return [`FIXED (${fixed.length})`, ...fixed.map(({ file, field, found }) => `  ${file}${field ? ` · ${field}` : ''}: ${found}`)].join(
    '\n',
  );
}

function summarise({ terms, services, centres, must, should, fixable }: Counts): string {
  const files = `${terms} terms, ${services} services, ${centres} centres`;
  const fixNote = fixable ? `; --fix can fix ${fixable}` : '';
  return `${files}: ${must} ${must === 1 ? 'problem' : 'problems'}, ${should} ${should === 1 ? 'suggestion' : 'suggestions'}${fixNote}`;
}
