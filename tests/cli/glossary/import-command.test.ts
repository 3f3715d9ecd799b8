import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportCommand } from '../../../cli/glossary/export-command.ts';
import { importCommand } from '../../../cli/glossary/import-command.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';
import { type GlossaryFolder, writeGlossaryFolder } from '../../workshop/exchange/write-glossary-folder.ts';

/** A file as people write them: comments, brackets, quotes and spaces their own way. */
const CARD = `# yaml-language-server: $schema=../../term.schema.json
id: residence-card # the old id was alien-registration-card
headword: 외국인등록증
hanja: 外國人登錄證
romanised: oegugin deungnokjeung
surfaces: [외등증,   등록증]
not-in: []
near: { with: [], without: [미등록] }
kind: noun
level: 1
service: immigration
sources:
  - { law: 출입국관리법, article: 제33조, checked: 2026-11-24 } # opened in the evening
  - {page: "https://www.hikorea.go.kr", seen: null}
related: []
opposite: null
ko:
  easy: 한국에 사는 외국인의 신분증이에요.
en:
  name: Residence Card
  also: [ARC, "Alien Registration Card"] # ARC until 2021
  # Said on the card itself.
  meaning: "The identity card of foreigners in Korea: carry it."
  do: >-
    Apply within 90 days
    of arrival.
  reviewed: { by: Sam, on: 2026-11-20, of: 0123456789ab }
zh-Hans: { name: 外国人登录证, also: [], meaning: 在韩外国人的身份证件。, do: null, reviewed: null }
ja:
  name: '外国人登録証'
  also:
    - 登録証
  meaning: 韓国に住む外国人の身分証明書です。
  do:
  reviewed: null
fr:
  name: Carte de résident étranger
  also: []
  meaning: La pièce d’identité des étrangers.
  do: null
  reviewed: null
vi:
  name: Thẻ đăng ký người nước ngoài
  also: []
  meaning: Giấy tờ tùy thân của người nước ngoài.
  do: null
  reviewed: null
`;

const STAY = sampleTerm({
  id: 'period-of-stay',
  headword: '체류기간',
  surfaces: [],
  en: { name: 'Period of stay', also: [], meaning: 'How long you may stay in Korea.', do: null, reviewed: null },
});

let glossary: GlossaryFolder;
beforeEach(() => {
  glossary = writeGlossaryFolder([{ id: 'residence-card', text: CARD }, STAY]);
});
afterEach(() => glossary.remove());

function exported(format: 'csv' | 'tbx'): string {
  const file = glossary.place(`terms.${format}`);
  exportCommand(['--format', format, '--out', file, '--folder', glossary.folder]);
  return file;
}

/** An exported file as a translator would give it back. */
function translated(format: 'csv' | 'tbx', ...changes: (readonly [from: string, to: string])[]): string {
  const file = exported(format);
  const text = readFileSync(file, 'utf8');
  for (const [from] of changes) expect(text).toContain(from);
  writeFileSync(
    file,
    changes.reduce((result, [from, to]) => result.replace(from, to), text),
  );
  return file;
}

const run = (...args: string[]) => importCommand([...args, '--folder', glossary.folder]);

describe('annae glossary import', () => {
  it.each(['csv', 'tbx'] as const)('finds nothing to change in a fresh %s, and writes nothing', (format) => {
    const before = glossary.contents();
    const file = exported(format);
    expect(run(file, '--write')).toEqual({ output: 'The glossary already says the same; there is nothing to change.', code: 0 });
    expect(glossary.contents()).toEqual(before);
  });

  it('shows file, field, before and after, and writes nothing without --write', () => {
    const before = glossary.contents();
    const file = translated('csv', ['Residence Card,ARC | Alien Registration Card', 'Foreign Resident Card,ARC']);
    expect(run(file)).toEqual({
      code: 0,
      output: [
        'glossary/terms/immigration/residence-card.yaml',
        '  en.name',
        '    before  “Residence Card”',
        '    after   “Foreign Resident Card”',
        '  en.also',
        '    before  “ARC”, “Alien Registration Card”',
        '    after   “ARC”',
        '',
        '2 texts in 1 file would change; `--write` changes the glossary.',
      ].join('\n'),
    });
    expect(glossary.contents()).toEqual(before);
  });

  it.each(['csv', 'tbx'] as const)('rewrites just the changed texts from a %s: comments, order and form stay', (format) => {
    const stay = glossary.read('period-of-stay');
    const file = translated(
      format,
      ['The identity card of foreigners in Korea: carry it.', 'The identity card of foreigners who stay for more than 90 days.'],
      ['Apply within 90 days of arrival.', 'Apply at the immigration office: book a visit first.'],
    );
    expect(run(file, '--write')).toMatchObject({ code: 0, output: expect.stringContaining('Changed 2 texts in 1 file.') });
    expect(glossary.read('residence-card')).toBe(
      CARD.replace(
        '"The identity card of foreigners in Korea: carry it."',
        'The identity card of foreigners who stay for more than 90 days.',
      ).replace('>-\n    Apply within 90 days\n    of arrival.', '"Apply at the immigration office: book a visit first."'),
    );
    expect(glossary.read('period-of-stay')).toBe(stay);
    expect(run(file).output).toContain('nothing to change');
  });

  it('fills what was empty, in files of any form', () => {
    const file = translated('csv', [
      '外国人登録証,登録証,韓国に住む外国人の身分証明書です。,',
      '在留カード,,韓国に住む外国人の身分証明書です。,携帯してください。',
    ]);
    run(file, '--write');
    expect(parse(glossary.read('residence-card')).ja).toEqual({
      name: '在留カード',
      also: [],
      meaning: '韓国に住む外国人の身分証明書です。',
      do: '携帯してください。',
      reviewed: null,
    });
  });

  it('leaves a review as it is: its hash shows that the text has changed since', () => {
    const file = translated('csv', ['Apply within 90 days of arrival.', 'Apply soon.'], ['Sam,2026-11-20', 'Kim,2026-11-24']);
    expect(run(file, '--write').output).toContain('Reviews are not imported: 1 of the texts name a reviewer whom the glossary does not.');
    expect(glossary.read('residence-card')).toContain('reviewed: { by: Sam, on: 2026-11-20, of: 0123456789ab }');
  });

  it('names all problems at once, with row and column, and changes nothing', () => {
    const before = glossary.contents();
    const file = glossary.place('terms.csv');
    const rows = [
      'id,headword,language,name,also,meaning,do,version',
      'period-of-stay,체류기간,en,Period of stay,,"=HYPERLINK(""https://example.com"")",,',
      'visa,사증,en,Visa,,A visa.,,',
      'period-of-stay,체류기간,de,Aufenthaltsdauer,,Die Dauer.,,',
      'period-of-stay,체류기간,fr,Durée de séjour,,La durée.,,',
      'period-of-stay,체류기간,fr,Durée du séjour,,La durée.,,',
      `period-of-stay,체류기간,ja,滞在期間,,${'あ'.repeat(241)},,`,
      'period-of-stay,체류기간,vi,,,Thời hạn.,,',
      'residence-card,외국인등록증,vi,<b>Thẻ</b>,,Giấy tờ tùy thân của người nước ngoài.,,',
    ];
    writeFileSync(file, rows.join('\r\n'));
    const { output, code } = run(file, '--write');
    expect(code).toBe(1);
    for (const place of [
      'row 2, column meaning',
      'row 3, column id',
      'row 4, column language',
      'row 6, column id',
      'row 7, column meaning (period-of-stay, ja)',
      'row 8, column name (period-of-stay, vi)',
      'row 9, column name (residence-card, vi)',
    ])
      expect(output).toContain(`\n  ${place}\n`);
    expect(output).toMatch(/\n\n\d+ problems; nothing was changed\.$/);
    expect(glossary.contents()).toEqual(before);
  });

  it('says the same in Korean: problems with their places, changes, and what was done', () => {
    const file = glossary.place('terms.csv');
    const title = 'id,headword,language,name,also,meaning,do,version';
    writeFileSync(file, `${title}\nvisa,사증,en,Visa,,A visa.,,\nperiod-of-stay,체류기간,en,Period,,"=1+1",,\n`);
    expect(run(file, '--lang', 'ko').output).toBe(
      [
        `MUST · 고쳐야 통과해요 (2)\n\n${file}`,
        "  3번째 행 meaning 열\n    지금   “=1+1”\n    바르게 수식이 아닌 글\n    도움말 글로 쓴 것이면 앞에 작은따옴표(')를 붙여 주세요.",
        '  2번째 행 id 열\n    지금   “visa”\n    바르게 용어의 id\n    도움말 id는 파일 이름이에요. 새 단어라면 service도 적고 version은 비워 두세요.',
        '\n문제 2개. 아무것도 바꾸지 않았어요.',
      ].join('\n'),
    );
    writeFileSync(file, `${title}\nperiod-of-stay,체류기간,en,Length of stay,,How long you may stay.,,\n`);
    expect(run(file, '--lang', 'ko').output).toMatch(/\n {4}지금 {3}.*\n {4}바꾸면 “Length of stay”/);
    expect(() => run('--lang', 'ko')).toThrow('파일 하나를 주세요');
    expect(() => run('gone.csv', '--lang', 'ko')).toThrow('gone.csv 파일이 없어요.');
    expect(() => run(file, '--lang', 'fr')).toThrow(UsageError);
  });

  it('brings the table of spellings up to date, so that the next check is clean', () => {
    const table = glossary.place('glossary/surfaces.tsv');
    writeFileSync(table, '');
    const rows = ['id,headword,service,source,language,name,also,meaning,do,version'];
    rows.push('visa,사증,immigration,출입국관리법 제7조,ko,사증,비자,외국에 들어가도 된다는 허가예요.,,');
    rows.push('visa,사증,immigration,출입국관리법 제7조,en,Visa,,A permission to enter a country.,,');
    const file = glossary.place('terms.csv');
    writeFileSync(file, rows.join('\n'));
    expect(run(file, '--write').output).toContain('glossary/surfaces.tsv was brought up to date');
    expect(readFileSync(table, 'utf8').split('\n')).toEqual(expect.arrayContaining(['비자\tvisa', '사증\tvisa']));
  });

  it('refuses a change in a file that would lose a comment by it', () => {
    const text = CARD.replace('    - 登録証\n', '    - 登録証 # in everyday speech\n');
    glossary.remove();
    glossary = writeGlossaryFolder([{ id: 'residence-card', text }]);
    const { output, code } = run(translated('csv', ['外国人登録証,登録証', '外国人登録証,在留カード']), '--write');
    expect(code).toBe(1);
    expect(output).toContain('residence-card.yaml\n  ja.also');
    expect(glossary.read('residence-card')).toBe(text);
  });

  it.each([[[]], [['a.csv', 'b.csv']], [['--wirte', 'a.csv']], [['gone.csv']], [['.']]])('says how it is used: %j', (args) => {
    expect(() => run(...args)).toThrow(UsageError);
  });
});
