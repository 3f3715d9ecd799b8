import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOREIGN_LANGUAGES, isForeignLanguage, LANGUAGES, type Language } from '../../../core/languages.ts';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { type Term, termSchema } from '../../../glossary/schema/term-schema.ts';
import { NO_TEXTS, textsOf } from '../../../glossary/texts-of.ts';
import { readCsv } from '../../../workshop/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../workshop/exchange/csv/write-csv.ts';
import { findChanges } from '../../../workshop/exchange/find-changes.ts';
import { findNewWords } from '../../../workshop/exchange/new-words.ts';
import { allOf } from '../../../workshop/exchange/select-terms.ts';
import { readTbx } from '../../../workshop/exchange/tbx/read-tbx.ts';
import { writeTbx, writeTbx2 } from '../../../workshop/exchange/tbx/write-tbx.ts';
import { readTsv } from '../../../workshop/exchange/tsv/read-tsv.ts';
import { writeTsv } from '../../../workshop/exchange/tsv/write-tsv.ts';
import { draftTerm } from '../../../workshop/new-term/draft-term.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { oddTerm } from './sample-terms.ts';

const { terms } = realGlossary;

const isWritten = (term: Term, language: Language) => textsOf(term, language) !== null;
const FORMATS = [
  { format: 'CSV', write: writeCsv, read: (text: string) => readCsv('terms.csv', text.replace('\ufeff', '')), has: () => true },
  { format: 'TBX', write: writeTbx, read: (text: string) => readTbx('terms.tbx', text), has: isWritten },
  { format: 'TBX 2', write: writeTbx2, read: (text: string) => readTbx('terms.tbx', text), has: isWritten },
  {
    format: 'TSV',
    write: writeTsv,
    read: (text: string) => readTsv('terms.utf8', text),
    has: (term: Term, language: Language) => language !== 'ko' && isWritten(term, language),
  },
];

describe.each(FORMATS)('$format', ({ write, read, has }) => {
  /** Every text of the terms, as a file would be expected to say it. */
  function expected(given: readonly Term[]) {
    return given.flatMap((term) =>
      LANGUAGES.filter((language) => has(term, language)).map((language) => {
        return { id: term.id, language, headword: term.headword, texts: textsOf(term, language) ?? NO_TEXTS };
      }),
    );
  }

  function roundTrip(given: readonly Term[]) {
    const { rows, problems } = read(write(allOf(given)));
    expect(problems).toEqual([]);
    return rows.map(({ id, language, headword, texts }) => ({ id, language, headword, texts: { do: null, ...texts } }));
  }

  it('brings back every text of every term of the glossary', () => {
    expect(terms.length).toBeGreaterThanOrEqual(560);
    expect(roundTrip(terms)).toEqual(expected(terms));
  });

  it('changes nothing when it comes back as it left', () => {
    expect(findChanges('terms', read(write(allOf(terms))).rows, terms)).toEqual({ changes: [], problems: [] });
  });

  it('brings back texts of any characters', () => {
    fc.assert(
      fc.property(oddTerm, (term) => {
        expect(roundTrip([term])).toEqual(expected([term]));
        expect(findChanges('terms', read(write(allOf([term]))).rows, [term])).toEqual({ changes: [], problems: [] });
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(FORMATS.filter(({ format }) => format !== 'TSV'))('a word that comes with $format alone', ({ write, read }) => {
  it('has in its new file all that was said of it, whatever the characters', () => {
    fc.assert(
      fc.property(oddTerm, (term) => {
        const rows = read(write(allOf([term]))).rows.map((row) => ({ ...row, version: null }));
        const { words, problems, others } = findNewWords('terms', rows, new Set());
        expect({ problems, others }).toEqual({ problems: [], others: [] });
        const { value } = readRecord('x.yaml', Buffer.from(draftTerm(words[0]!.word)), termSchema);
        expect(value).toEqual(unchecked(term));
      }),
      { numRuns: 60 },
    );
  });
});

/** The same term, of which nobody has looked at anything yet. */
function unchecked(term: Term): Term {
  const texts = FOREIGN_LANGUAGES.flatMap((language) => {
    const own = term[language];
    return own ? [[language, { ...own, reviewed: null }]] : [];
  });
  const rest = Object.entries(term).filter(([key]) => !isForeignLanguage(key));
  const sources = term.sources.map((source) => ('law' in source ? { ...source, checked: null } : { ...source, seen: null }));
  return { ...Object.fromEntries([...rest, ...texts]), sources } as Term;
}
