import type { Problem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { runChecks } from '../checks/run-checks.ts';
import { type Change, pathOf } from './change.ts';
import { decodeText } from './csv/decode-text.ts';
import { readCsv } from './csv/read-csv.ts';
import { type Draft, draftFiles } from './draft-files.ts';
import type { ExchangeRow } from './exchange-row.ts';
import { findChanges } from './find-changes.ts';
import { readTbx } from './tbx/read-tbx.ts';

export interface ImportInput {
  /** Name of the file from outside, for messages. */
  file: string;
  bytes: Uint8Array;
  glossary: Glossary;
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

/** Reads a CSV or TBX file and finds every change that it asks for, without making any. Names all problems at once. */
export function planImport({ file, bytes, glossary }: ImportInput): ImportPlan {
  const decoded = decodeText(file, bytes);
  if ('problem' in decoded) return refusal([decoded.problem]);
  const read = /^\s*</.test(decoded.text) ? readTbx : readCsv;
  const { rows, problems } = read(file, decoded.text);
  const found = findChanges(file, rows, glossary.terms);
  const drafts = draftFiles(found.changes, glossary.readings);
  const all = [...problems, ...found.problems, ...draftProblems(file, drafts, glossary)];
  if (all.length) return refusal(all);
  return {
    problems: [],
    changes: new Map(drafts.map(({ reading, changes }) => [reading.file, changes])),
    files: new Map(drafts.map(({ reading, text }) => [reading.file, text])),
    notes: reviewNotes(rows, glossary.terms),
  };
}

function refusal(problems: Problem[]): ImportPlan {
  return { problems, changes: new Map(), files: new Map(), notes: [] };
}

/** The problems that the drafts would add to `annae glossary check`, each at its place in the imported file. */
function draftProblems(file: string, drafts: readonly Draft[], glossary: Glossary): Problem[] {
  if (drafts.length === 0) return [];
  const byFile = new Map(drafts.map((draft) => [draft.reading.file, draft]));
  const readings = glossary.readings.map((reading) => byFile.get(reading.file)?.reading ?? reading);
  const after = { ...glossary, readings, terms: readings.flatMap(({ value }) => (value === null ? [] : [value])), problems: [] };
  const known = new Set(runChecks(glossary).map((problem) => JSON.stringify(problem)));
  const fresh = [...drafts.flatMap(({ reading }) => reading.problems), ...runChecks(after)].filter(
    (problem) => problem.severity === 'must' && byFile.has(problem.file) && !known.has(JSON.stringify(problem)),
  );
  return [...fresh.map((problem) => retell(file, byFile.get(problem.file)!, problem)), ...drafts.flatMap(formProblem)];
}

function retell(file: string, { changes, term }: Draft, problem: Problem): Problem {
  const change = changes.find((each) => problem.field?.startsWith(pathOf(each).join('.')));
  if (!change) return problem;
  const { severity, found, expected, tip } = problem;
  const field = `${change.place}, column ${change.field} (${term.id}, ${change.language})`;
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
    return text && typeof text === 'object' && 'reviewed' in text ? text.reviewed?.by : undefined;
  };
  const claims = rows.filter((row) => row.reviewer !== null && row.reviewer !== known(row)).length;
  if (claims === 0) return [];
  return [
    `Reviews are not imported: ${claims} of the texts name a reviewer whom the glossary does not. \`annae glossary review\` records a review.`,
  ];
}
