import { basename } from 'node:path';
import { type Problem, show } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { reviewsOf } from '../../glossary/reviews-of.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { findAll } from '../checks/run-checks.ts';
import { findOwner } from '../new-term/find-owner.ts';
import { type Change, pathOf } from './change.ts';
import { decodeText } from './csv/decode-text.ts';
import { readCsv } from './csv/read-csv.ts';
import { type Draft, draftFiles, draftWords } from './draft-files.ts';
import type { ExchangeRow } from './exchange-row.ts';
import { findChanges } from './find-changes.ts';
import { listNotes } from './list-notes.ts';
import { findNewWords, type NewWord } from './new-words.ts';
import { readTbx } from './tbx/read-tbx.ts';
import { isTsv, readTsv } from './tsv/read-tsv.ts';

export interface ImportInput {
  /** Name of the file from outside, for messages. */
  file: string;
  bytes: Uint8Array;
  glossary: Glossary;
  /** The glossary's folder, as the names of its files begin. */
  folder?: string;
}

/** What an import would do. With a problem it does nothing. */
export interface ImportPlan {
  problems: Problem[];
  /** The changes, by the path of the file that they are in. */
  changes: ReadonlyMap<string, readonly Change[]>;
  /** The new texts of those files. */
  files: ReadonlyMap<string, string>;
  /** What the import ignores, in sentences. */
  notes: string[];
}

/** Reads a file from translators and finds every change and every new word that it asks for, without making any. Names all problems at once. */
export function planImport({ file, bytes, glossary, folder = 'glossary' }: ImportInput): ImportPlan {
  const decoded = decodeText(file, bytes);
  if ('problem' in decoded) return refusal([decoded.problem]);
  const { rows: given, problems } = readerOf(decoded.text)(file, decoded.text);
  const rows = given.map(composed);
  const fresh = findNewWords(file, rows, idsOf(glossary));
  const owned = fresh.words.flatMap((word) => ownerProblem(file, word, glossary));
  const found = findChanges(file, fresh.others, glossary.terms);
  const drafts = [...draftFiles(found.changes, glossary.readings), ...draftWords(fresh.problems.length ? [] : fresh.words, folder)];
  const all = [...problems, ...fresh.problems, ...owned, ...found.problems, ...draftProblems(file, drafts, glossary)];
  if (all.length) return refusal(all);
  return {
    problems: [],
    changes: new Map(drafts.map(({ reading, changes }) => [reading.file, changes])),
    files: new Map(drafts.map(({ reading, text }) => [reading.file, text])),
    notes: [...listNotes(drafts.flatMap(({ changes }) => changes)), ...reviewNotes(rows, glossary.terms)],
  };
}

function readerOf(text: string): typeof readCsv {
  if (/^\s*</.test(text)) return readTbx;
  return isTsv(text) ? readTsv : readCsv;
}

/** Keyboards of some systems compose letters in another way (NFD), which searches would not find. */
function composed(row: ExchangeRow): ExchangeRow {
  const { name, also, meaning, do: action } = row.texts;
  return {
    ...row,
    headword: row.headword?.normalize('NFC') ?? null,
    texts: {
      ...(name !== undefined && { name: name.normalize('NFC') }),
      ...(also && { also: also.map((each) => each.normalize('NFC')) }),
      ...(meaning !== undefined && { meaning: meaning.normalize('NFC') }),
      ...(action !== undefined && { do: action?.normalize('NFC') ?? null }),
    },
  };
}

/** A file with problems keeps its id. */
function idsOf({ readings }: Glossary): ReadonlySet<string> {
  return new Set(readings.map(({ file }) => basename(file, '.yaml')));
}

function ownerProblem(file: string, { word, rows }: NewWord, glossary: Glossary): Problem[] {
  const owner = findOwner(word.headword, glossary);
  if (!owner) return [];
  const field = `${rows[0]!.place}, column id`;
  const expected = `the id of ${show(word.headword)}: ${basename(owner, '.yaml')}`;
  return [{ file, severity: 'must', field, found: `a new id for a word of the glossary: ${word.id}`, expected, tip: `Improve ${owner}.` }];
}

function refusal(problems: Problem[]): ImportPlan {
  return { problems, changes: new Map(), files: new Map(), notes: [] };
}

/** The problems that the drafts would add to `annae glossary check`, each at its place in the imported file. */
function draftProblems(file: string, drafts: readonly Draft[], glossary: Glossary): Problem[] {
  if (drafts.length === 0) return [];
  const byFile = new Map(drafts.map((draft) => [draft.reading.file, draft]));
  const knownFiles = new Set(glossary.readings.map((reading) => reading.file));
  const added = drafts.flatMap(({ reading }) => (knownFiles.has(reading.file) ? [] : [reading]));
  const readings = [...glossary.readings.map((reading) => byFile.get(reading.file)?.reading ?? reading), ...added];
  const after = { ...glossary, readings, terms: readings.flatMap(({ value }) => (value === null ? [] : [value])), problems: [] };
  const known = new Set(findAll(glossary).map((problem) => JSON.stringify(problem)));
  const fresh = [...drafts.flatMap(({ reading }) => reading.problems), ...findAll(after)].filter(
    (problem) => problem.severity === 'must' && byFile.has(problem.file) && !known.has(JSON.stringify(problem)),
  );
  return [...fresh.map((problem) => retell(file, byFile.get(problem.file)!, problem)), ...drafts.flatMap(formProblem)];
}

function retell(file: string, { changes, id }: Draft, problem: Problem): Problem {
  const change = changes.find((each) => problem.field?.startsWith(pathOf(each).join('.')));
  if (!change) return problem;
  const { severity, found, expected, tip } = problem;
  const field = `${change.place}, column ${change.field} (${id}, ${change.language})`;
  return { file, severity, field, found, expected, ...(tip !== undefined && { tip }) };
}

function formProblem({ changes, reading, isFaithful }: Draft): Problem[] {
  if (isFaithful) return [];
  return [
    {
      file: reading.file,
      severity: 'must',
      field: changes.map((change) => pathOf(change).join('.')).join(', '),
      found: 'a form of YAML in which the change would touch more, such as comments inside a list',
      expected: 'a file as `annae glossary new` writes it',
      tip: 'Make these changes by hand.',
    },
  ];
}

function reviewNotes(rows: readonly ExchangeRow[], terms: readonly Term[]): string[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const known = ({ id, language }: ExchangeRow) => {
    const text = byId.get(id)?.[language as keyof Term];
    const reviews = text && typeof text === 'object' && 'reviewed' in text ? reviewsOf(text) : [];
    return reviews.map(({ by }) => by).join('; ');
  };
  const claims = rows.filter((row) => row.reviewer !== null && row.reviewer !== known(row)).length;
  if (claims === 0) return [];
  return [
    `Reviews are not imported: ${claims} of the texts name a reviewer whom the glossary does not. \`annae glossary review\` records a review.`,
  ];
}
