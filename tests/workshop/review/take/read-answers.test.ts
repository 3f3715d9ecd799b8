import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../core/languages.ts';
import { reviewHash } from '../../../../glossary/review-hash.ts';
import { readStrings } from '../../../../locales/read-locales.ts';
import { listReviewWords } from '../../../../workshop/review/list-review-words.ts';
import { reviewCode } from '../../../../workshop/review/review-code.ts';
import { REVIEWED_FIELDS } from '../../../../workshop/review/review-fields.ts';
import { type ReviewAnswer, writeResult } from '../../../../workshop/review/review-result.ts';
import { readAnswers } from '../../../../workshop/review/take/read-answers.ts';
import { writeForm } from '../../../../workshop/review/write-form.ts';
import { writeTable } from '../../../../workshop/review/write-table.ts';
import { sampleTerm, told } from '../../../glossary/sample-term.ts';

const VISA = sampleTerm({ id: 'visa', headword: '사증' });
const TERMS = [sampleTerm(), VISA];
const CARD = reviewCode(TERMS[0]!, 'vi');
const codeOf = (id: string) => reviewCode(TERMS.find((term) => term.id === id)!, 'vi');

const read = (text: string) => {
  const { by, on, answers, problems } = readAnswers('back.txt', text, TERMS);
  return {
    by,
    on,
    answers: answers.map(({ term, language, verdict, changes, note }) => ({ id: term.id, language, verdict, changes, note })),
    problems: told(problems),
  };
};

/** What people type, without what a typed line cannot hold: line ends, spaces at the ends, marks around all of it. */
const text = fc
  .array(fc.constantFrom(...'aẻđ가, ;"|\'-=.…'), { minLength: 1, maxLength: 20 })
  .map((letters) => `x${letters.join('').replace(/\s+/g, ' ')}x`);

const answers: fc.Arbitrary<Omit<ReviewAnswer, 'of'>[]> = fc
  .tuple(
    ...TERMS.map(({ id }) =>
      fc.record({
        id: fc.constant(id),
        verdict: fc.constantFrom('right' as const, 'wrong' as const),
        given: fc.dictionary(fc.constantFrom(...REVIEWED_FIELDS), text),
        note: fc.oneof(fc.constant(''), text),
      }),
    ),
  )
  .map((all) =>
    all.map(({ id, verdict, given, note }) =>
      verdict === 'right' ? { id, verdict, changes: {}, note: '' } : { id, verdict, changes: { ...given }, note },
    ),
  );

const withHash = (list: readonly Omit<ReviewAnswer, 'of'>[]) =>
  list.map((answer) => ({ ...answer, of: reviewHash(TERMS.find(({ id }) => id === answer.id)!, 'vi') }));
const asRead = (list: readonly Omit<ReviewAnswer, 'of'>[]) => list.map((answer) => ({ ...answer, language: 'vi' }));

describe('what a reviewer sends back is read as it was said', () => {
  const signed = { language: 'vi', by: 'Nguyễn, Lan', on: '2026-12-01' };

  it('from the file of the page', () => {
    fc.assert(
      fc.property(answers, (list) => {
        expect(read(writeResult({ ...signed, answers: withHash(list) }))).toEqual({
          by: 'Nguyễn, Lan',
          on: '2026-12-01',
          answers: asRead(list),
          problems: [],
        });
      }),
    );
  });

  it.each(LANGUAGES)('from a table in the words of %s', (language) => {
    const words = readStrings(language, 'review').typed;
    fc.assert(
      fc.property(answers, (list) => {
        expect(read(writeTable({ ...signed, answers: withHash(list) }, codeOf, words))).toEqual({
          by: 'Nguyễn, Lan',
          on: '2026-12-01',
          answers: asRead(list),
          problems: [],
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each([',', ';', '\t'])('from the form, saved with “%s” between the cells', (delimiter) => {
    const strings = readStrings('ko', 'review');
    const words = listReviewWords(TERMS, { language: 'vi', service: null, level: null, unreviewed: false });
    fc.assert(
      fc.property(answers, (list) => {
        const [header = [], ...rows] = Papa.parse<string[]>(writeForm(words, strings).slice(1).trimEnd()).data;
        const filled = rows.map((cells, index) => {
          const { verdict, changes, note } = list.find(({ id }) => codeOf(id) === cells[0])!;
          const said = [strings.typed[verdict], ...REVIEWED_FIELDS.map((field) => changes[field] ?? ''), note];
          return [...cells.slice(0, 7), ...said, ...(index ? ['', ''] : [signed.by, signed.on])];
        });
        const { answers: found, ...rest } = read(`\ufeff${Papa.unparse([header, ...filled], { delimiter })}`);
        expect(rest).toEqual({ by: 'Nguyễn, Lan', on: '2026-12-01', problems: [] });
        expect(found).toHaveLength(list.length);
        expect(found).toEqual(expect.arrayContaining(asRead(list)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a typed table', () => {
  it('takes several fields of a word, a dash for nothing, empty cells of a spreadsheet, and marks around a cell', () => {
    const lines = [
      'reviewer,Lan,,',
      '',
      `${CARD},wrong,name,"Thẻ, ""mới"""`,
      `${CARD.toLowerCase()},WRONG,do,-`,
      `${codeOf('visa')},right,,`,
    ];
    expect(read(lines.join('\r\n'))).toEqual({
      by: 'Lan',
      on: '',
      answers: [
        { id: 'residence-card', language: 'vi', verdict: 'wrong', changes: { name: 'Thẻ, "mới"', do: '' }, note: '' },
        { id: 'visa', language: 'vi', verdict: 'right', changes: {}, note: '' },
      ],
      problems: [],
    });
  });

  it.each([
    ['a word that is right and wrong', `${CARD};right\n${CARD};wrong`, 'line 2', '체류카드 (residence-card) a second time'],
    ['a field twice', `${CARD};wrong;name;a\n${CARD};wrong;name;b`, 'line 2', '체류카드 (residence-card) a second time'],
    ['a field that there is not', `${CARD};wrong;colour;red`, 'line 1', `“${CARD};wrong;colour;red”`],
    ['a field without a text', `${CARD};wrong;name;`, 'line 1', `“${CARD};wrong;name;”`],
    ['a correction of what is right', `${CARD};right;name;Thẻ`, 'line 1', `“${CARD};right;name;Thẻ”`],
    ['a greeting', 'Hello', 'line 1', '“Hello”'],
    ['a code that there is not', 'BCDF-GHJ;right', 'line 1', '“BCDF-GHJ”, which is no word of the glossary'],
    [
      'a code of another text',
      `${reviewCode(sampleTerm({ ko: { easy: '카드예요.' } }), 'vi')};right`,
      'line 1',
      'the text of 체류카드 (residence-card) has changed since it was read, or the code is mistyped',
    ],
  ])('says where there is %s', (_, table, field, found) => {
    expect(read(table).problems).toMatchObject([{ file: 'back.txt', severity: 'must', field, found }]);
  });
});

describe('the form', () => {
  const header = 'code,verdict,name,note';

  it('passes over rows without an answer, and takes a correction as wrong', () => {
    const { answers: found, problems } = read(`${header}\n${codeOf('visa')},,,\n${CARD},,Thẻ mới,\n`);
    expect(problems).toEqual([]);
    expect(found).toEqual([{ id: 'residence-card', language: 'vi', verdict: 'wrong', changes: { name: 'Thẻ mới' }, note: '' }]);
  });

  it.each([
    ['a verdict that there is not', `${CARD},maybe,,`, '“maybe”'],
    ['a correction of what is right', `${CARD},right,Thẻ,`, '“right; Thẻ”'],
  ])('says where there is %s', (_, row, found) => {
    expect(read(`${header}\n${row}\n`).problems).toMatchObject([{ field: 'row 2', found, expected: 'right or wrong' }]);
  });
});

describe('the file of the page', () => {
  const file = (given: object) =>
    JSON.stringify({ type: 'annae-review', language: 'vi', by: 'Lan', on: '2026-12-01', answers: [], ...given });
  const right = (id: string, of: string) => file({ answers: [{ id, of, verdict: 'right' }] });

  it.each([
    ['something else in JSON', '{"type":"other"}', null, 'a file that begins like one of the review page and is not one'],
    ['half a file', file({}).slice(0, 40), null, 'a file that begins like one of the review page and is not one'],
    ['a language that there is not', file({ language: 'de' }), 'language', '“de”'],
    ['a word that there is not', right('nothing', '0123456789ab'), 'nothing', '“nothing”, which is no word of the glossary'],
    ['a text that has changed since', right('visa', '0123456789ab'), 'visa', 'the text of 사증 (visa, vi) has changed since it was read'],
  ])('says so of %s', (_, given, field, found) => {
    expect(read(given).problems).toMatchObject([{ field, found }]);
  });
});
