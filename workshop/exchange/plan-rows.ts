import { basename } from 'node:path';
import { type Problem, type Said, say, show } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { findAll } from '../checks/run-checks.ts';
import { findOwner } from '../new-term/find-owner.ts';
import { type Change, pathOf } from './change.ts';
import { type Draft, draftFiles, draftWords } from './draft-files.ts';
import type { ExchangeReading, ExchangeRow } from './exchange-row.ts';
import { findChanges } from './find-changes.ts';
import { listNotes } from './list-notes.ts';
import { findNewWords, type NewWord } from './new-words.ts';

export interface RowsToPlan extends ExchangeReading {
  /** Name of the file from outside, for messages. */
  file: string;
  glossary: Glossary;
  /** The glossary's folder, as the names of its files begin. */
  folder: string;
}

/** What the rows of a file would do. With a problem they do nothing. */
export interface RowsPlan {
  problems: Problem[];
  /** The changes, by the path of the file that they are in. */
  changes: ReadonlyMap<string, readonly Change[]>;
  /** The new texts of those files. */
  files: ReadonlyMap<string, string>;
  /** What is passed over, in sentences. */
  notes: Said[];
}

/** Finds every change and every new word that rows from outside ask for, without making any. Names all problems at once. */
export function planRows({ file, rows: given, problems, glossary, folder }: RowsToPlan): RowsPlan {
  const rows = given.map(composed);
  const fresh = findNewWords(file, rows, idsOf(glossary));
  const owned = fresh.words.flatMap((word) => ownerProblem(file, word, glossary));
  const found = findChanges(file, fresh.others, glossary.terms);
  const drafts = [...draftFiles(found.changes, glossary.readings), ...draftWords(fresh.problems.length ? [] : fresh.words, folder)];
  const all = [...problems, ...fresh.problems, ...owned, ...found.problems, ...draftProblems(file, drafts, glossary)];
  if (all.length) return { problems: all, changes: new Map(), files: new Map(), notes: [] };
  return {
    problems: [],
    changes: new Map(drafts.map(({ reading, changes }) => [reading.file, changes])),
    files: new Map(drafts.map(({ reading, text }) => [reading.file, text])),
    notes: listNotes(drafts.flatMap(({ changes }) => changes)),
  };
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
  const id = basename(owner, '.yaml');
  const found = say(`a new id for a word of the glossary: ${word.id}`, `용어집에 이미 있는 단어의 새 id: ${word.id}`);
  const expected = say(`the id of ${show(word.headword)}: ${id}`, `${show(word.headword)}의 id: ${id}`);
  return [{ file, severity: 'must', field, found, expected, tip: say(`Improve ${owner}.`, `${owner} 파일을 고쳐 주세요.`) }];
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
      found: say(
        'a form of YAML in which the change would touch more, such as comments inside a list',
        '바꾸면 다른 것까지 달라지는 YAML 모양 (목록 안의 주석 등)',
      ),
      expected: say('a file as `annae glossary new` writes it', '`annae glossary new`가 쓰는 모양의 파일'),
      tip: say('Make these changes by hand.', '이 부분은 직접 고쳐 주세요.'),
    },
  ];
}
