import { describe, expect, it } from 'vitest';
import { tell } from '../../../../glossary/problem.ts';
import { readCsv } from '../../../../workshop/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../../workshop/exchange/csv/write-csv.ts';
import { allOf } from '../../../../workshop/exchange/select-terms.ts';
import { sampleTerm } from '../sample-terms.ts';

const HEADER = 'id,headword,language,name,also,meaning,do,version';
const ROW = 'residence-card,외국인등록증,en,Residence Card,ARC,A card.,,';

const read = (...lines: string[]) => readCsv('terms.csv', lines.join('\r\n'));
const told = (...lines: string[]) => read(...lines).problems.map(({ field, found }) => `${field}: ${tell(found, 'en')}`);

describe('a CSV from a spreadsheet', () => {
  it('is read row by row', () => {
    expect(read(HEADER, ROW)).toEqual({
      problems: [],
      rows: [
        {
          id: 'residence-card',
          headword: '외국인등록증',
          facts: { romanised: '', hanja: '', service: '', level: '', sources: [] },
          language: 'en',
          texts: { name: 'Residence Card', also: ['ARC'], meaning: 'A card.', do: null },
          version: null,
          reviewer: null,
          place: 'row 2',
        },
      ],
    });
  });

  const exported = writeCsv(allOf([sampleTerm()])).replace('\ufeff', '');
  const rows = readCsv('terms.csv', exported).rows;

  it.each([
    { change: 'semicolons, as Excel writes them in French and Vietnamese', text: exported.replaceAll(',', ';') },
    { change: 'tabs', text: exported.replaceAll(',', '\t') },
    { change: 'line ends of Unix', text: exported.replaceAll('\r\n', '\n') },
    { change: 'line ends of old Macs', text: exported.replaceAll('\r\n', '\r') },
    { change: 'quotation marks around every cell', text: exported.replace(/[^,\r\n]+/g, '"$&"') },
    { change: 'empty lines at the end', text: `${exported}\r\n,,,,,,,,,,,\r\n\r\n` },
    { change: 'capitals in the names of the columns', text: exported.replace(/^.*/, (line) => line.toUpperCase()) },
  ])('means the same with $change', ({ text }) => {
    expect(readCsv('terms.csv', text)).toEqual({ rows, problems: [] });
  });

  it('means the same with columns in another order, with others between, and without those for reading', () => {
    expect(
      read(
        'comment,language,id,version,do,meaning,also,name,headword',
        'nice!,en,residence-card,,,A card.,ARC,Residence Card,외국인등록증',
      ),
    ).toEqual(read(HEADER, ROW));
  });

  it('counts rows as a spreadsheet does, line breaks inside cells and empty rows included', () => {
    expect(read(HEADER, ROW.replace('A card.', '"A\r\ncard."'), '', ROW).rows.map(({ place }) => place)).toEqual(['row 2', 'row 4']);
  });

  it('gives back what an apostrophe protects', () => {
    expect(read(HEADER, ROW.replace('Residence Card', "'-")).rows[0]!.texts.name).toBe('-');
  });
});

describe('a CSV with problems', () => {
  it('names every missing column at once, and still looks at the rows', () => {
    expect(told('id,language,name,also,version', 'residence-card,en,=1+1,,')).toEqual([
      'row 1, column headword: no such column among “id, language, name, also, version”',
      'row 1, column meaning: no such column among “id, language, name, also, version”',
      'row 1, column do: no such column among “id, language, name, also, version”',
      'row 2, column name: “=1+1”',
    ]);
  });

  it('does not report a missing id for every row if the column is missing', () => {
    expect(told(HEADER.replace('id,', 'key,'), ROW, ROW)).toHaveLength(1);
  });

  it('is refused with a column twice', () => {
    expect(told(`${HEADER},name`, `${ROW},x`)).toEqual(['row 1, column name: the same column twice']);
  });

  it.each(['=HYPERLINK(""https://example.com"")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'is refused with the formula %s in a cell',
    (formula) => {
      expect(told(HEADER, ROW, ROW.replace('A card.', `"${formula}"`))).toEqual([
        `row 3, column meaning: “${formula.replaceAll('""', '"')}”`,
      ]);
    },
  );

  it.each([
    { what: 'a separator in a cell without quotation marks', row: ROW.replace('A card.', 'A card, of plastic.'), found: 'row 2: 9 cells' },
    { what: 'a row that ends early', row: 'residence-card,외국인등록증,en,Residence Card', found: 'row 2: 4 cells' },
  ])('is refused with $what', ({ row, found }) => {
    expect(told(HEADER, row)).toEqual([found]);
  });

  it('is refused with a quotation mark that is not closed, at its place', () => {
    const [problem, ...others] = told(HEADER, ROW, ROW.replace('A card.', '"A card.'), ROW);
    expect(problem).toMatch(/^row 3: a quotation mark that is not closed/);
    expect(others).toEqual([]);
  });
});
