import { describe, expect, it } from 'vitest';
import { tell } from '../../../glossary/problem.ts';
import { planImport } from '../../../workshop/exchange/plan-import.ts';
import { glossaryOf, sampleTerm as knownTerm } from '../../glossary/sample-term.ts';

const HEAD = 'id,headword,service,source,language,name,also,meaning,do,version';
const KOREAN = 'stay-permit,체류허가,immigration,출입국관리법 제10조,ko,체류허가,,한국에 머물러도 된다는 허가예요.,,';
const VIETNAMESE = 'stay-permit,체류허가,,,vi,Giấy phép lưu trú,Thẻ lưu trú,"Sự cho phép ở lại Hàn Quốc trong một thời gian.",,';

const glossary = glossaryOf([knownTerm()]);
const plan = (...rows: string[]) => planImport({ file: 'new.csv', bytes: Buffer.from([HEAD, ...rows].join('\n')), glossary });
const told = (...rows: string[]) => plan(...rows).problems.map(({ field, found }) => `${field}: ${tell(found, 'en')}`);

describe('a word that the glossary does not have', () => {
  it('becomes a file with Korean and the one language that is written', () => {
    const { problems, files } = plan(KOREAN, VIETNAMESE);
    expect(problems).toEqual([]);
    const [[path, text]] = [...files] as [[string, string]];
    expect(path).toBe('glossary/terms/immigration/stay-permit.yaml');
    for (const line of [
      'headword: 체류허가',
      'romanised: cheryuheoga',
      '{ law: 출입국관리법, article: 제10조, checked: null }',
      'name: Giấy phép lưu trú',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/^(en|fr|ja|zh-Hans):/m);
  });

  it.each([
    [
      'no row in Korean',
      [VIETNAMESE.replace(',,,vi', ',immigration,출입국관리법 제10조,vi')],
      'row 2, column language: no Korean of stay-permit',
    ],
    ['Korean alone', [KOREAN], 'row 2, column language: stay-permit in Korean alone'],
    ['an unknown service', [KOREAN.replace('immigration', 'visas'), VIETNAMESE], 'row 2, column service: “visas”'],
    ['no source', [KOREAN.replace('출입국관리법 제10조', ''), VIETNAMESE], 'row 2, column source: no source'],
    ['another word in a row', [KOREAN, VIETNAMESE.replace('체류허가', '체류 허가증')], 'row 2, column headword: 체류허가, 체류 허가증'],
    [
      'a word of the glossary',
      [KOREAN.replaceAll('체류허가', '체류카드'), VIETNAMESE.replace('체류허가', '체류카드')],
      'row 2, column id: a new id',
    ],
  ])('is refused with %s, and nothing is written', (_, rows, found) => {
    expect(told(...rows).join('\n')).toContain(found);
    expect(plan(...rows).files.size).toBe(0);
  });

  it('is told of the schema and the checks at its place in the file', () => {
    expect(told(KOREAN, VIETNAMESE.replace('Giấy phép lưu trú', 'x'.repeat(101)))).toContain(
      `row 3, column name (stay-permit, vi): “${'x'.repeat(78)}… (101 characters)`,
    );
  });

  it('is no new word if it was exported once: its file is gone', () => {
    expect(told(KOREAN, `${VIETNAMESE}v0123456789ab`)).toContain('row 3, column id: “stay-permit”');
  });
});

describe('what people type', () => {
  it('is composed, whatever the keyboard', () => {
    const [text] = plan(KOREAN.normalize('NFD'), VIETNAMESE.normalize('NFD')).files.values();
    expect(text).toContain('name: Giấy phép lưu trú'.normalize('NFC'));
  });

  it.each(['#NAME?', '#이름?', '#NOM?', '#REF!', '#DIV/0!', '#N/A', 'Err:508', '######'])(
    'is refused where a spreadsheet has put %s',
    (error) => {
      expect(told(KOREAN, VIETNAMESE.replace('Giấy phép lưu trú', error))).toContain(`row 3, column name: “${error}”`);
    },
  );

  it('as a list with commas is one name, and a note says so', () => {
    const { notes, problems } = plan(KOREAN, VIETNAMESE.replace('Thẻ lưu trú', 'Thẻ lưu trú， Thẻ'));
    expect(problems).toEqual([]);
    expect(notes.map((note) => tell(note, 'en'))).toEqual([
      expect.stringContaining('row 3, column also (stay-permit, vi): “Thẻ lưu trú， Thẻ” is taken as one name'),
    ]);
  });
});
