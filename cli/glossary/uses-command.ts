import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { compileGlossary } from '../../glossary/compile/compile-glossary.ts';
import { readGlossary } from '../../glossary/read/read-glossary.ts';
import { readDocument } from '../../sources/document/read-document.ts';
import { countUses } from '../../workshop/coverage/count-uses.ts';
import { USES_FILE, writeUses } from '../../workshop/coverage/uses.ts';
import { readInput } from '../input/read-input.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { parseGlossaryOptions } from './parse-glossary-options.ts';

const TEXT = /\.(html?|jsp|txt|md|tsv)$/i;

/** `annae glossary uses FILE OR FOLDER…`: how often texts use each term; with --write, for the order in which `status` names words. */
export function usesCommand(args: string[]): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, { write: { type: 'boolean', default: false } });
  if (!positionals.length) throw new UsageError('annae glossary uses takes files and folders with texts or pages.');
  const { explanations, ...words } = compileGlossary(readGlossary(folder));
  const ids = explanations.en.terms.map(({ id }) => id);
  const text = writeUses(countUses(positionals.flatMap(textsIn), createMatcher(loadWholeIndex(words)), ids));
  if (!values.write) return { output: text.trimEnd(), code: 0 };
  writeWhole(USES_FILE, text);
  return { output: `Written: ${USES_FILE}`, code: 0 };
}

function textsIn(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = isFolder
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => TEXT.test(name))
        .sort()
    : [''];
  return files.map((name) => {
    const { text, html } = readInput(join(path, name));
    return html ? readDocument(text).text : text;
  });
}
