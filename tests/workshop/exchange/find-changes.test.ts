import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { say, tell } from '../../../glossary/problem.ts';
import { NO_TEXTS, textsOf } from '../../../glossary/texts-of.ts';
import type { ExchangeRow } from '../../../workshop/exchange/exchange-row.ts';
import { findChanges } from '../../../workshop/exchange/find-changes.ts';
import { versionOf } from '../../../workshop/exchange/version-of.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';
import { sampleTerm } from './sample-terms.ts';

const term = sampleTerm();
const english = textsOf(term, 'en')!;

const row = (given: Partial<ExchangeRow> = {}): ExchangeRow => ({
  id: 'residence-card',
  language: 'en',
  texts: english,
  headword: '외국인등록증',
  facts: {},
  version: versionOf(english),
  reviewer: null,
  place: 'row 3',
  ...given,
});

const find = (...rows: ExchangeRow[]) => findChanges('terms.csv', rows, [term]);
const told = (...rows: ExchangeRow[]) => find(...rows).problems.map(({ field, found }) => `${field}: ${tell(found, 'en')}`);

describe('the rows of a file', () => {
  it('change nothing if they say what the glossary says', () => {
    expect(find(row())).toEqual({ changes: [], problems: [] });
  });

  it('change just the fields that differ', () => {
    expect(find(row({ texts: { ...english, also: ['ARC'], do: 'Carry it.' } }))).toEqual({
      problems: [],
      changes: [
        { id: 'residence-card', language: 'en', field: 'also', before: ['ARC', 'Alien Registration Card'], after: ['ARC'], place: 'row 3' },
        { id: 'residence-card', language: 'en', field: 'do', before: null, after: 'Carry it.', place: 'row 3' },
      ],
    });
  });

  it('leave what they do not mention as it is', () => {
    expect(find(row({ texts: { name: 'Residence card' }, version: null })).changes.map(({ field }) => field)).toEqual(['name']);
  });

  it('take away an instruction that is there and empty', () => {
    const french = row({ language: 'fr', texts: { do: null }, version: null });
    expect(find(french).changes).toMatchObject([{ field: 'do', after: null }]);
  });

  it('change the easy Korean line, but no other Korean', () => {
    const korean = row({ language: 'ko', version: null, texts: { meaning: '외국인이 가지고 다니는 카드예요.' } });
    expect(find(korean).changes).toMatchObject([{ language: 'ko', field: 'meaning', after: '외국인이 가지고 다니는 카드예요.' }]);
    expect(told({ ...korean, texts: { name: '거류증', also: [] } })).toEqual(['row 3, column name: “거류증”', 'row 3, column also: []']);
  });
});

describe('a text that both sides changed', () => {
  const since = versionOf({ ...english, meaning: 'What the glossary said at the export.' });

  it('is refused, so that nobody’s work is overwritten', () => {
    expect(told(row({ version: since, texts: { ...english, name: 'Foreigner card' } }))).toEqual([
      `row 3, column version: ${since}: the glossary has changed this text since the export`,
    ]);
  });

  it('is taken when the version was emptied on purpose', () => {
    expect(find(row({ version: null, texts: { ...english, name: 'Foreigner card' } })).changes).toHaveLength(1);
  });

  it('is no conflict when only the glossary has changed it: the new text stays', () => {
    const old = { ...english, meaning: 'What the glossary said at the export.' };
    expect(find(row({ version: versionOf(old), texts: old }))).toEqual({ changes: [], problems: [] });
  });

  it('is no conflict when both made the same change', () => {
    expect(find(row({ version: since }))).toEqual({ changes: [], problems: [] });
  });
});

describe('rows that do not fit', () => {
  it.each<{ what: string; given: Partial<ExchangeRow>; found: string }>([
    { what: 'an unknown id', given: { id: 'residance-card' }, found: 'row 3, column id: “residance-card”' },
    { what: 'no id', given: { id: '' }, found: 'row 3, column id: “”' },
    { what: 'an unknown language', given: { language: 'de' }, found: 'row 3, column language: “de”' },
    { what: 'the Korean word of another term', given: { headword: '여권' }, found: 'row 3, column headword: “여권”' },
    { what: 'Korean lost in a wrong encoding', given: { headword: '??????' }, found: 'row 3, column headword: “??????”' },
    { what: 'a line break', given: { texts: { name: 'Residence\nCard' } }, found: 'row 3, column name: “Residence\nCard”' },
    { what: 'a control character', given: { texts: { also: ['ARC', 'A\u0007'] } }, found: 'row 3, column also: “A\u0007”' },
    {
      what: 'what a wrong encoding leaves',
      given: { texts: { meaning: 'r\ufffdsident' } },
      found: 'row 3, column meaning: “r\ufffdsident”',
    },
  ])('are refused for $what', ({ given, found }) => {
    expect(find(row(given)).changes).toEqual([]);
    expect(told(row(given))).toEqual([found]);
  });

  it('are refused the second time, with the place of the first', () => {
    const { problems } = find(row(), row({ place: 'row 9' }));
    expect(problems).toMatchObject([
      {
        field: 'row 9, column id',
        found: say('residence-card, en a second time', 'residence-card, en 행이 두 번째로 나옴'),
        expected: say('one row for it: row 3', '한 행만: 3번째 행'),
      },
    ]);
  });

  it('are all named at once', () => {
    expect(told(row({ id: 'x' }), row({ language: 'de', place: 'row 4' }), row({ headword: '여권', place: 'row 5' }))).toHaveLength(3);
  });
});

describe('the version of a text', () => {
  it('is nothing that a spreadsheet would turn into a number', () => {
    const versions = realGlossary.terms.flatMap((each) => LANGUAGES.map((language) => versionOf(textsOf(each, language) ?? NO_TEXTS)));
    expect(versions.length).toBeGreaterThan(3000);
    expect(versions.filter((version) => !Number.isNaN(Number(version)) || !/^v[0-9a-f]{12}$/.test(version))).toEqual([]);
  });

  it('may come without its letter, from a file that was exported before it had one', () => {
    const old = versionOf(english).slice(1);
    expect(find(row({ version: old, texts: { ...english, name: 'Foreigner card' } })).changes).toHaveLength(1);
  });
});
