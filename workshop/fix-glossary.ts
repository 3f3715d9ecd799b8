import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../glossary/cache/write-whole.mjs';
import { type Edit, type Problem, tell } from '../glossary/problem.ts';
import { schemaOf } from '../glossary/schema/schema-of.ts';
import { type CheckScope, checkGlossary } from './check-glossary.ts';
import { swallowedText } from './checks/files/swallowed-text.ts';
import { fixRecord } from './fix-record.ts';
import { SURFACE_TABLE } from './surface-table.ts';
import { updateSurfaceTable } from './update-surface-table.ts';

/** A fix may reveal another problem (a missing full stop behind a stray space). No file needs more rounds than this. */
const MAX_ROUNDS = 4;

/**
 * Fixes what a machine can fix, in the given files (in all if none is given), and writes each file whole or not at all. Returns the
 * problems that are gone. A file of which a comment has swallowed text stays as it is, since its text is not all there.
 */
export function fixGlossary(scope: CheckScope, files: readonly string[] = []): Problem[] {
  const findFixable = () => fixableIn(checkGlossary(scope).problems, files);
  const found = new Map<string, Problem>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = findFixable();
    for (const problem of fixable) found.set(keyOf(problem), problem);
    const touched = [...new Set(fixable.map(({ file }) => file))];
    // The table after the other files, since it is made of them; the last round finds what they have changed.
    const changed = touched.filter((file) =>
      file === SURFACE_TABLE ? updateSurfaceTable(scope.folder) : fixFile(join(scope.folder, '..', file), editsOf(fixable, file)),
    );
    if (!changed.length) break;
  }
  const left = new Set(findFixable().map(keyOf));
  return [...found].flatMap(([key, problem]) => (left.has(key) ? [] : [problem]));
}

function fixableIn(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const cut = new Set(problems.filter(({ check }) => check === swallowedText.name).map(({ file }) => file));
  return problems.filter(
    ({ file, fixable }) => fixable === true && !cut.has(file) && (files.length === 0 || files.includes(file) || file === SURFACE_TABLE),
  );
}

/** Two problems of the same check and field are one problem, even when the text has changed between them. */
function keyOf({ file, check, field, found }: Problem): string {
  return [file, check ?? tell(found, 'en'), field].join('\n');
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
