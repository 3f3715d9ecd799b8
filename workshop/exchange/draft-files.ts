import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { isLanguage, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { Edit } from '../../glossary/problem.ts';
import { readRecord } from '../../glossary/read/read-record.ts';
import type { RecordReading } from '../../glossary/read/read-text.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';
import { applyEdits } from '../apply-edits.ts';
import { draftTerm } from '../new-term/draft-term.ts';
import { addLanguages } from './add-languages.ts';
import { applyChanges, type Change, pathOf } from './change.ts';
import { TEXT_FIELDS } from './exchange-row.ts';
import type { NewWord } from './new-words.ts';

/** A file of the glossary as an import would leave it. */
export interface Draft {
  /** The term's. */
  id: string;
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
    return [{ id: term.id, changes: ours, text, reading, isFaithful: isAsAsked && isDeepStrictEqual(commentsOf(text), commentsOf(old)) }];
  });
}

/** The files of words that the glossary does not have yet; `folder` is the glossary's, as the files of its readings begin. */
export function draftWords(words: readonly NewWord[], folder: string): Draft[] {
  return words.map(({ word, rows }) => {
    const text = draftTerm(word);
    const reading = readRecord(join(folder, 'terms', word.service, `${word.id}.yaml`), Buffer.from(text), termSchema);
    return { id: word.id, changes: rows.flatMap(textsAdded), text, reading, isFaithful: true };
  });
}

function textsAdded({ id, language, texts, place }: NewWord['rows'][number]): Change[] {
  if (!isLanguage(language)) return [];
  const fields = language === STAFF_LANGUAGE ? (['meaning'] as const) : TEXT_FIELDS;
  return fields.flatMap((field) => {
    const after = texts[field] ?? null;
    return after?.length ? [{ id, language, field, before: null, after, place }] : [];
  });
}

function editOf(change: Change): Edit {
  return { path: pathOf(change), value: change.after };
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}
