import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { GLOSSARY_FOLDER, readGlossary } from '../../glossary/read/read-glossary.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { writeCsv } from '../../workshop/exchange/csv/write-csv.ts';
import { writeTbx } from '../../workshop/exchange/tbx/write-tbx.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';

const FORMATS = new Map<string, (terms: readonly Term[]) => string>([
  ['csv', writeCsv],
  ['tbx', writeTbx],
]);

/**
 * `annae glossary export --format csv|tbx [--out FILE]`: all terms for translators, to a file or the terminal.
 * Throws a `UsageError` for wrong use, for a glossary with problems, and if the file cannot be written.
 */
export function exportCommand(args: string[], folder = GLOSSARY_FOLDER): Outcome {
  const { write, out } = parse(args);
  const { terms, problems } = readGlossary(folder);
  if (problems.some(({ severity }) => severity === 'must')) {
    throw new UsageError('The glossary has problems; `annae glossary check` names them.');
  }
  const text = write(terms);
  if (out === undefined) return { output: text.trimEnd(), code: 0 };
  writeOut(out, text);
  return { output: `Wrote ${terms.length} terms to ${out}. \`annae glossary import ${out}\` brings changes back.`, code: 0 };
}

function parse(args: string[]): { write: (terms: readonly Term[]) => string; out: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { format: { type: 'string' }, out: { type: 'string' } } });
    const write = FORMATS.get(values.format ?? '');
    if (write) return { write, out: values.out };
  } catch {
    // Whatever is wrong with the arguments, the usage below says what is right.
  }
  throw new UsageError('annae glossary export takes --format csv or --format tbx, and --out FILE for a file.');
}

function writeOut(out: string, text: string): void {
  if (existsSync(out) && statSync(out).isDirectory()) throw new UsageError(`${out} is a folder; give a file.`);
  if (!existsSync(dirname(out))) throw new UsageError(`There is no folder ${dirname(out)}.`);
  try {
    writeWhole(out, text);
  } catch (error) {
    throw new UsageError(`${out} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
