import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import type { Edit } from '../../glossary/problem.ts';
import { type RecordReading, readRecord } from '../../glossary/read/read-record.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';
import { applyEdits } from '../apply-edits.ts';
import { addLanguages } from './add-languages.ts';
import { applyChanges, type Change, pathOf } from './change.ts';

/** A file of the glossary as an import would leave it. */
export interface Draft {
  /** The present term. */
  term: Term;
  changes: readonly Change[];
  text: string;
  /** The new text, read as the file would be, with its problems. */
  reading: RecordReading<Term>;
  /** False if the form of the file is such that more than the changed texts would change, or a comment would be lost. */
  isFaithful: boolean;
}

/** The files with the changes made: only the changed texts differ, and all else stays as people wrote it. */
export function draftFiles(changes: readonly Change[], readings: readonly RecordReading<Term>[]): Draft[] {
  return readings.flatMap(({ file, value: term, text: old }): Draft[] => {
    const ours = changes.filter(({ id }) => id === term?.id);
    if (!term || old === null || ours.length === 0) return [];
    const text = applyEdits(
      addLanguages(
        old,
        ours.map(({ language }) => language),
      ),
      ours.map(editOf),
    );
    const reading = readRecord(file, Buffer.from(text), termSchema);
    const isAsAsked = reading.value === null || isDeepStrictEqual(reading.value, applyChanges(term, ours));
    return [{ term, changes: ours, text, reading, isFaithful: isAsAsked && isDeepStrictEqual(commentsOf(text), commentsOf(old)) }];
  });
}

function editOf(change: Change): Edit {
  return { path: pathOf(change), value: change.after };
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}
