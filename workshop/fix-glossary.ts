import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../glossary/cache/write-whole.mjs';
import type { Edit, Problem } from '../glossary/problem.ts';
import { schemaOf } from '../glossary/read/read-glossary.ts';
import { type CheckScope, checkGlossary } from './check-glossary.ts';
import { fixRecord } from './fix-record.ts';

/** A fix may reveal another problem (a missing full stop behind a stray space). No file needs more rounds than this. */
const MAX_ROUNDS = 4;

/** Fixes what a machine can fix, and writes each file whole or not at all. Returns the problems that are gone. */
export function fixGlossary(scope: CheckScope): Problem[] {
  const found = new Map<string, Problem>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = findFixable(scope);
    for (const problem of fixable) found.set(keyOf(problem), problem);
    const files = [...new Set(fixable.map(({ file }) => file))];
    const changed = files.filter((file) => fixFile(join(scope.folder, '..', file), editsOf(fixable, file)));
    if (!changed.length) break;
  }
  const left = new Set(findFixable(scope).map(keyOf));
  return [...found].flatMap(([key, problem]) => (left.has(key) ? [] : [problem]));
}

function findFixable(scope: CheckScope): Problem[] {
  return checkGlossary(scope).problems.filter(({ fixable }) => fixable === true);
}

/** Two problems of the same check and field are one problem, even when the text has changed between them. */
function keyOf({ file, check, field, found }: Problem): string {
  return [file, check ?? found, field].join('\n');
}

/** One edit for each place; the next round finds what else must change there. */
function editsOf(problems: readonly Problem[], file: string): Edit[] {
  const edits = problems.flatMap((problem) => (problem.file === file && problem.edit ? [problem.edit] : []));
  const places = edits.map(({ path }) => path.join('\n'));
  return edits.filter((_, at) => places.indexOf(places[at]!) === at);
}

/** True when the file has changed. */
function fixFile(path: string, edits: readonly Edit[]): boolean {
  const text = readFileSync(path, 'utf8');
  const fixed = fixRecord({ text, schema: schemaOf(path), edits });
  if (fixed === text) return false;
  writeWhole(path, fixed);
  return true;
}
