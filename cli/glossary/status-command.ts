import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_LANGUAGES, isForeignLanguage } from '../../core/languages.ts';
import { loadWholeIndex } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { compileGlossary } from '../../glossary/compile/compile-glossary.ts';
import { type Glossary, readGlossary } from '../../glossary/read/read-glossary.ts';
import { readDocument } from '../../sources/document/read-document.ts';
import { describeStatus } from '../../workshop/coverage/describe-status.ts';
import { describeTodo } from '../../workshop/coverage/describe-todo.ts';
import { findWanted, type WantedWord } from '../../workshop/coverage/find-wanted.ts';
import { listTodo } from '../../workshop/coverage/list-todo.ts';
import { type Coverage, measureCoverage } from '../../workshop/coverage/measure-coverage.ts';
import { renderStatus } from '../../workshop/coverage/render-status.tsx';
import { readUses } from '../../workshop/coverage/uses.ts';
import { readInput } from '../input/read-input.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';
import { openFolder, parseGlossaryOptions, refuseArguments } from './parse-glossary-options.ts';

const PAGE = /\.(html?|jsp|txt|md)$/i;

/** `annae glossary status`: how complete the glossary is, in words, as JSON or as a page, and which words pages want; with --language, what to do for it. */
export function statusCommand(args: string[], now = new Date()): Outcome {
  const { values, positionals, folder } = parseGlossaryOptions(args, {
    json: { type: 'boolean', default: false },
    html: { type: 'string' },
    pages: { type: 'string' },
    language: { type: 'string' },
  });
  refuseArguments(positionals, 'status');
  const glossary = readGlossary(folder);
  const coverage = measureCoverage(glossary);
  if (values.language !== undefined) return todoFor(values.language, coverage, values.json);
  const wanted = values.pages === undefined ? null : wantedOn(openFolder(values.pages, '--pages'), glossary);
  if (values.html !== undefined) writePage(values.html, renderStatus({ coverage, wanted, today: seoulDate(now) }));
  const written = values.html === undefined ? '' : `\n\nWritten: ${values.html}`;
  const output = values.json ? JSON.stringify({ ...coverage, wanted }) : `${describeStatus(coverage, wanted, readUses())}${written}`;
  return { output, code: 0 };
}

function todoFor(language: string, { queue }: Coverage, json: boolean): Outcome {
  if (!isForeignLanguage(language)) throw new UsageError(`--language takes one of ${FOREIGN_LANGUAGES.join(', ')}.`);
  const todo = listTodo(queue, language, readUses());
  return { output: json ? JSON.stringify(todo) : describeTodo(language, todo), code: 0 };
}

function wantedOn(folder: string, glossary: Glossary): WantedWord[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PAGE.test(name));
  if (!names.length) throw new UsageError(`--pages: ${folder} contains no page (.html, .htm, .jsp, .txt, .md).`);
  const texts = names.sort().map((name) => {
    const { text, html } = readInput(join(folder, name));
    return html ? readDocument(text).text : text;
  });
  return findWanted(texts, createMatcher(loadWholeIndex(compileGlossary(glossary))));
}

function writePage(path: string, html: string): void {
  try {
    writeWhole(path, html);
  } catch (error) {
    throw new UsageError(`--html: ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
