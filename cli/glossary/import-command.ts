import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '../../glossary/problem.ts';
import { GLOSSARY_FOLDER, readGlossary } from '../../glossary/read/read-glossary.ts';
import type { Change } from '../../workshop/exchange/change.ts';
import { describeChanges } from '../../workshop/exchange/describe-changes.ts';
import { planImport } from '../../workshop/exchange/plan-import.ts';
import { replaceFiles } from '../../workshop/exchange/replace-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `annae glossary import FILE [--write]`: what a CSV or TBX file from translators would change; with `--write` makes the changes.
 * If the file has problems, writes nothing and ends with exit code 1. Throws a `UsageError` for wrong use and a missing file.
 */
export function importCommand(args: string[], folder = GLOSSARY_FOLDER): Outcome {
  const { file, write } = parse(args);
  const place = (path: string) => join(folder, '..', path);
  const { problems, changes, files, notes } = planImport({ file, bytes: readBytes(file), glossary: readGlossary(folder) });
  if (problems.length) {
    return {
      output: [...problems.map(describeProblem), `${count(problems.length, 'problem')}; nothing was changed.`].join('\n\n'),
      code: 1,
    };
  }
  if (write) replaceFiles(new Map([...files].map(([path, text]) => [place(path), text])));
  const output = [describeChanges(changes), ...notes, summary(changes, write)].filter(Boolean).join('\n\n');
  return { output, code: 0 };
}

function summary(changes: ReadonlyMap<string, readonly Change[]>, write: boolean): string {
  if (changes.size === 0) return 'The glossary already says the same; there is nothing to change.';
  const what = `${count([...changes.values()].flat().length, 'text')} in ${count(changes.size, 'file')}`;
  return write ? `Changed ${what}.` : `${what} would change; \`--write\` changes the glossary.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function parse(args: string[]): { file: string; write: boolean } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
    const [file, ...others] = positionals;
    if (file && others.length === 0) return { file, write: values.write };
  } catch {
    // Whatever is wrong with the arguments, the usage below says what is right.
  }
  throw new UsageError('annae glossary import takes one file, CSV or TBX, and --write to change the glossary.');
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder; give a file.`);
    throw new UsageError(`${file} cannot be read (${code}).`);
  }
}
