import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import type { Term } from '../../../glossary/schema/term-schema.ts';
import { textsOf } from '../../../glossary/texts-of.ts';
import { readCsv } from '../../../workshop/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../workshop/exchange/csv/write-csv.ts';
import { findChanges } from '../../../workshop/exchange/find-changes.ts';
import { readTbx } from '../../../workshop/exchange/tbx/read-tbx.ts';
import { writeTbx } from '../../../workshop/exchange/tbx/write-tbx.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { oddTerm } from './sample-terms.ts';

const { terms } = realGlossary;

const FORMATS = [
  { format: 'CSV', write: writeCsv, read: (text: string) => readCsv('terms.csv', text.replace('\ufeff', '')) },
  { format: 'TBX', write: writeTbx, read: (text: string) => readTbx('terms.tbx', text) },
];

describe.each(FORMATS)('$format', ({ write, read }) => {
  /** Every text of the terms, as a file would be expected to say it. */
  function expected(given: readonly Term[]) {
    return given.flatMap((term) =>
      LANGUAGES.map((language) => ({ id: term.id, language, headword: term.headword, texts: textsOf(term, language) })),
    );
  }

  function roundTrip(given: readonly Term[]) {
    const { rows, problems } = read(write(given));
    expect(problems).toEqual([]);
    return rows.map(({ id, language, headword, texts }) => ({ id, language, headword, texts: { do: null, ...texts } }));
  }

  it('brings back every text of every term of the glossary', () => {
    expect(terms.length).toBeGreaterThanOrEqual(560);
    expect(roundTrip(terms)).toEqual(expected(terms));
  });

  it('changes nothing when it comes back as it left', () => {
    expect(findChanges('terms', read(write(terms)).rows, terms)).toEqual({ changes: [], problems: [] });
  });

  it('brings back texts of any characters', () => {
    fc.assert(
      fc.property(oddTerm, (term) => {
        expect(roundTrip([term])).toEqual(expected([term]));
        expect(findChanges('terms', read(write([term])).rows, [term])).toEqual({ changes: [], problems: [] });
      }),
      { numRuns: 150 },
    );
  });
});
