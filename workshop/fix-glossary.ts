import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Problem } from '../glossary/problem.ts';
import { schemaOf } from '../glossary/read/read-glossary.ts';
import { writeWhole } from '../glossary/write-whole.ts';
import { type Examination, examineGlossary } from './check-glossary.ts';
import { fixRecord } from './fix-record.ts';

/** One mend can bring another problem to light (a missing full stop behind a stray space); more rounds than this none needs. */
const MAX_ROUNDS = 4;

/** Mends what can be mended, each file written whole or not at all. Returns the problems that are gone. */
export function fixGlossary(examination: Examination): Problem[] {
  const found = new Map<string, Problem>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = findFixable(examination);
    for (const problem of fixable) found.set(keyOf(problem), problem);
    const files = [...new Set(fixable.map(({ file }) => file))];
    const changed = files.filter((file) => fixFile(join(examination.folder, '..', file), editsOf(fixable, file)));
    if (!changed.length) break;
  }
  const left = new Set(findFixable(examination).map(keyOf));
  return [...found].flatMap(([key, problem]) => (left.has(key) ? [] : [problem]));
}

function findFixable(examination: Examination): Problem[] {
  return examineGlossary(examination).problems.filter(({ fixable }) => fixable === true);
}

/** Problems of one check and field are one, whatever the text has become meanwhile. */
function keyOf({ file, check, field, found }: Problem): string {
  return [file, check ?? found, field].join('\n');
}

/** One edit a place; what else is to change there is found in the next round. */
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
