import { loadWholeIndex } from '../../core/match/common-words.ts';
import { compileGlossary } from '../../glossary/compile/compile-glossary.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { readDocument } from '../../sources/document/read-document.ts';
import { type ProposedNoun, proposeNouns } from '../../workshop/compounds/propose-nouns.ts';
import { readInput } from '../input/read-input.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';

/** Uses from which on a noun is proposed, in compounds and alone. */
const LEAST = 2;

/** `annae glossary compounds FILE…`: nouns that may be missing from `nouns.txt`, counted over texts and pages. */
export function compoundsCommand(args: string[]): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    json: { type: 'boolean', default: false },
    least: { type: 'string' },
  });
  if (!positionals.length) throw new UsageError('annae glossary compounds takes files with texts or pages, or - for standard input.');
  const least = Number(values.least ?? LEAST);
  if (!Number.isInteger(least) || least < 1) throw new UsageError(`--least takes a whole number from 1 on, not “${values.least}”.`);
  const index = loadWholeIndex(compileGlossary(readGlossary(folder)));
  const proposals = proposeNouns(positionals.map(readText), index, { times: least, alone: least });
  return { output: values.json ? JSON.stringify(proposals) : describe(proposals), code: 0 };
}

function readText(path: string): string {
  const { text, html } = readInput(path);
  return html ? readDocument(text).text : text;
}

function describe(proposals: readonly ProposedNoun[]): string {
  if (!proposals.length) return 'Every term in a compound is found, or what is beside it is too rare to tell.';
  const rows = proposals.map(({ noun, times, alone, examples }) => `${noun}\t${times}\t${alone}\t${examples.join(' ')}`);
  return ['noun\tin compounds\talone\texamples', ...rows].join('\n');
}
