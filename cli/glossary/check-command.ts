import { seoulDate } from '../../core/time/seoul-clock.ts';
import { tellProblem } from '../../glossary/problem.ts';
import { type CheckScope, checkGlossary } from '../../workshop/check-glossary.ts';
import { fixGlossary } from '../../workshop/fix-glossary.ts';
import { readStatutes } from '../../workshop/laws/read-statutes.ts';
import { SURFACE_TABLE } from '../../workshop/surface-table.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { countProblems, describeCheck } from './describe-check.ts';
import { glossaryFile } from './glossary-file.ts';
import { openFolder, parseGlossaryOptions } from './parse-glossary-options.ts';
import { toldIn } from './told-in.ts';

/**
 * `annae glossary check [FILE…]`: every problem at once; with --fix, first fixes what a machine can fix. With files, these are
 * fixed, reported and judged, and what is wrong elsewhere stands apart.
 */
export function checkCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    fix: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    laws: { type: 'string' },
  });
  const language = toldIn(values.lang);
  const files = positionals.map((path) => glossaryFile(path, folder));
  const today = seoulDate(now);
  const scope: CheckScope = { folder, today, laws: values.laws ? openLaws(values.laws) : null };
  const fixed = values.fix ? fixGlossary(scope, files) : [];
  const { glossary, problems } = checkGlossary(scope);
  const isOwn = ({ file }: { file: string }) => files.length === 0 || files.includes(file) || file === SURFACE_TABLE;
  const own = problems.filter(isOwn);
  const others = problems.filter((problem) => !isOwn(problem));
  const counts = countProblems(glossary, own);
  const output = values.json
    ? JSON.stringify({
        ...counts,
        fixed: fixed.map((problem) => tellProblem(problem, language)),
        problems: own.map((problem) => tellProblem(problem, language)),
        ...(files.length && { others: others.map((problem) => tellProblem(problem, language)) }),
      })
    : describeCheck({ counts, fixed, own, others, language });
  return { output, code: counts.must ? 1 : 0 };
}

function openLaws(path: string): NonNullable<CheckScope['laws']> {
  const statutes = readStatutes(openFolder(path, '--laws'));
  if (!statutes.size) throw new UsageError(`--laws: ${path} contains no statute (a Markdown file with “제목:” in its front matter).`);
  return statutes;
}
