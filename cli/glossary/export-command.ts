import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FOREIGN_LANGUAGES } from '../../core/languages.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { writeCsv } from '../../workshop/exchange/csv/write-csv.ts';
import { type SelectedTerm, selectTerms } from '../../workshop/exchange/select-terms.ts';
import { writeTbx, writeTbx2 } from '../../workshop/exchange/tbx/write-tbx.ts';
import { writeTsv } from '../../workshop/exchange/tsv/write-tsv.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';
import { parseSelection } from './parse-selection.ts';

const FORMATS = new Map<string, (selected: readonly SelectedTerm[]) => string>([
  ['csv', writeCsv],
  ['tbx', writeTbx],
  ['tbx2', writeTbx2],
  ['tsv', writeTsv],
]);

/**
 * `annae glossary export --format csv|tbx|tbx2|tsv`: terms for translators, to a file or the terminal; all of them, or those that the
 * options choose. Files with problems are left out, and named. Throws a `UsageError` for wrong use, and if the file cannot be written.
 */
export function exportCommand(args: string[]): Outcome {
  const { write, out, selection, folder } = parse(args);
  const { terms, readings } = readGlossary(folder);
  const selected = selectTerms(terms, selection);
  const left = readings.filter(({ value }) => value === null).map(({ file }) => file);
  const note = left.length ? `\nLeft out, since \`annae glossary check\` finds problems there: ${left.join(', ')}.` : '';
  const text = write(selected);
  if (out === undefined) {
    if (note) process.stderr.write(`${note.trim()}\n`);
    return { output: text.trimEnd(), code: 0 };
  }
  writeOut(out, text);
  return { output: `Wrote ${selected.length} terms to ${out}. \`annae glossary import ${out}\` brings changes back.${note}`, code: 0 };
}

function parse(args: string[]) {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    format: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    service: { type: 'string' },
    level: { type: 'string' },
    unreviewed: { type: 'boolean', default: false },
  });
  refuseArguments(positionals, 'export');
  const write = FORMATS.get(values.format ?? '');
  if (!write) throw new UsageError('annae glossary export takes --format csv, tbx, tbx2 or tsv, and --out FILE for a file.');
  const selection = parseSelection(values.language, values, 'language');
  if (values.format === 'tsv' && !selection.language) {
    throw new UsageError(`--format tsv is for one language: give --language, one of ${FOREIGN_LANGUAGES.join(', ')}.`);
  }
  return { write, out: values.out, selection, folder };
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
