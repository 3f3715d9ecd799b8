import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeProblem } from '../../glossary/problem.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import type { Change } from '../../workshop/exchange/change.ts';
import { describeChanges } from '../../workshop/exchange/describe-changes.ts';
import { planImport } from '../../workshop/exchange/plan-import.ts';
import { replaceFiles } from '../../workshop/exchange/replace-files.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';

/**
 * `annae glossary import FILE [--write]`: what a file from translators would change and add; with `--write` does it.
 * If the file has problems, writes nothing and ends with exit code 1. Throws a `UsageError` for wrong use and a missing file.
 */
export function importCommand(args: string[]): Outcome {
  const { file, write, folder } = parse(args);
  const place = (path: string) => join(folder, '..', path);
  const { problems, changes, files, notes } = planImport({
    file,
    bytes: readBytes(file),
    glossary: readGlossary(folder),
    folder: basename(folder),
  });
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

function parse(args: string[]): { file: string; write: boolean; folder: string } {
  const { values, positionals, folder } = parseGlossaryOptions(args, { write: { type: 'boolean', default: false } });
  const [file, ...others] = positionals;
  if (file && others.length === 0) return { file, write: values.write, folder };
  throw new UsageError('annae glossary import takes one file, CSV, TBX or TSV, and --write to change the glossary.');
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
