import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readRecord } from '../../../../glossary/read/read-record.ts';
import { reviewHash } from '../../../../glossary/review-hash.ts';
import { type Term, termSchema } from '../../../../glossary/schema/term-schema.ts';
import { reviewCode } from '../../../../workshop/review/review-code.ts';
import { describeTaking } from '../../../../workshop/review/take/describe-taking.ts';
import { planTaking } from '../../../../workshop/review/take/plan-taking.ts';
import { glossaryOf, sampleIn, sampleTerm, told } from '../../../glossary/sample-term.ts';

const CARD = sampleTerm();
const PLACE = 'glossary/terms/immigration/residence-card.yaml';

function take(text: string, { terms = [CARD] as readonly Term[], ...given }: { terms?: readonly Term[]; by?: string; on?: string } = {}) {
  const readings = terms.map((term) =>
    readRecord(`glossary/terms/${term.service}/${term.id}.yaml`, Buffer.from(stringify(term)), termSchema),
  );
  const glossary = glossaryOf(terms, { readings });
  const taking = planTaking({
    file: 'back.txt',
    bytes: Buffer.from(text),
    glossary,
    folder: 'glossary',
    today: '2026-12-01',
    by: 'Lan',
    ...given,
  });
  return { ...taking, told: told(taking.problems) };
}
const right = `${reviewCode(CARD, 'vi')};right\n`;
const textIn = (files: ReadonlyMap<string, string>) => readRecord(PLACE, Buffer.from(files.get(PLACE)!), termSchema).value!;

describe('what a reviewer found right', () => {
  it('is recorded with name, day and hash', () => {
    const { reviewed, corrected } = take(right);
    expect(textIn(reviewed).vi!.reviewed).toEqual({ by: 'Lan', on: '2026-12-01', of: reviewHash(CARD, 'vi') });
    expect(corrected.size).toBe(0);
  });

  it('stands beside what another person has found, in each language for itself', () => {
    const mai = { by: 'Mai', on: '2026-11-20', of: reviewHash(CARD, 'vi') };
    const { reviewed } = take(`${right}${reviewCode(CARD, 'fr')};right\n`, { terms: [sampleIn('vi', { reviewed: mai })] });
    expect(textIn(reviewed).vi!.reviewed).toEqual([mai, expect.objectContaining({ by: 'Lan' })]);
    expect(textIn(reviewed).fr!.reviewed).toMatchObject({ by: 'Lan' });
  });

  it('is signed by the file, unless the options say otherwise', () => {
    expect(take(`reviewer;Thu\ndate;2026-11-30\n${right}`, { by: undefined as never })).toMatchObject({ by: 'Thu', on: '2026-11-30' });
    expect(take(`reviewer;Thu\ndate;2026-11-30\n${right}`, { on: '2026-11-29' })).toMatchObject({ by: 'Lan', on: '2026-11-29' });
  });
});

describe('what a reviewer found wrong', () => {
  const wrong = (field: string, said: string) => `${reviewCode(CARD, 'vi')};wrong;${field};${said}\n`;

  it('becomes changes of the texts, which are nowhere recorded as reviewed', () => {
    const { reviewed, changes, corrected } = take(wrong('also', 'Thẻ A | Thẻ B') + wrong('do', '-') + wrong('easy', '카드예요.'));
    expect(reviewed.size).toBe(0);
    expect([...changes.values()].flat().map(({ language, field, after }) => [language, field, after])).toEqual([
      ['vi', 'also', ['Thẻ A', 'Thẻ B']],
      ['vi', 'do', null],
      ['ko', 'meaning', '카드예요.'],
    ]);
    const { vi, ko } = textIn(corrected);
    expect([vi!.also, vi!.do, vi!.reviewed, ko.easy]).toEqual([['Thẻ A', 'Thẻ B'], null, null, '카드예요.']);
  });

  it('is told as remarks where it says only what is wrong', () => {
    const taking = take(wrong('note', 'Nobody says this.'));
    expect(taking.changes.size).toBe(0);
    const output = describeTaking({ file: 'back.txt', taking, applied: false, language: 'en' });
    expect(output).toContain('체류카드 (residence-card, vi): “Nobody says this.”');
    expect(output).toContain('There is no change to make');
  });

  it('keeps to the checks of the glossary, in the words of the reviewer’s file', () => {
    expect(take(wrong('name', '<b>Thẻ</b>')).told).toMatchObject([{ field: 'line 1, column name (residence-card, vi)' }]);
  });

  it('leaves the review of a word that is right in another language', () => {
    const { corrected } = take(`${reviewCode(CARD, 'fr')};right\n${wrong('name', 'Thẻ mới')}`);
    expect(textIn(corrected)).toMatchObject({ fr: { reviewed: { by: 'Lan' } }, vi: { name: 'Thẻ mới', reviewed: null } });
  });
});

it.each([
  ['no name', right, { by: ' ' }, 'no name of a reviewer'],
  ['a day that has not come', right, { on: '2026-12-02' }, '“2026-12-02”'],
  ['a day that there is not', right, { on: 'yesterday' }, '“yesterday”'],
  ['nothing in it', '\n', {}, 'no answer'],
])('a file with %s is refused', (_, text, given, found) => {
  const { told: problems, reviewed } = take(text, given);
  expect(problems).toMatchObject([{ found }]);
  expect(reviewed.size).toBe(0);
});

it('one problem is enough to take nothing of a file', () => {
  const taking = take(`${right}BCDF-GHJ;right\n`);
  expect(taking.told).toHaveLength(1);
  expect(taking.reviewed.size).toBe(0);
});

it('a workbook, or a table in another encoding, is refused with what to do', () => {
  const glossary = glossaryOf([CARD]);
  const bytes = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xb0, 0xa1, 0xb3, 0xaa]);
  const { problems } = planTaking({ file: 'back.xlsx', bytes, glossary, folder: 'glossary', today: '2026-12-01' });
  expect(told(problems)).toMatchObject([{ file: 'back.xlsx', tip: expect.stringContaining('CSV UTF-8') }]);
});

it('a name has one line', () => {
  expect(take(right, { by: ' Lan\nThu\t' }).by).toBe('Lan Thu');
});

it('what came of a file is told in Korean', () => {
  const refused = describeTaking({ file: 'back.txt', taking: take('BCDF-GHJ;right'), applied: false, language: 'ko' });
  expect(refused).toContain('1번째 줄');
  expect(refused).toContain('용어집에 없는 단어');
  expect(refused).toContain('아무것도 받지 않았어요');
  const form = describeTaking({ file: 'back.csv', taking: take('code,verdict\nBCDF-GHJ,right\n'), applied: false, language: 'ko' });
  expect(form).toContain('2번째 행');
  expect(describeTaking({ file: 'back.txt', taking: take(right), applied: false, language: 'ko' })).toBe(
    'back.txt (Lan, 2026-12-01): 맞음 1개를 검수한 것으로 적었고, 틀림은 0개예요.',
  );
});
