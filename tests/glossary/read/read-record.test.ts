import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../glossary/read/read-record.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { SAMPLE_FILE, sampleTerm, told } from '../sample-term.ts';

const read = (text: string | Uint8Array) => {
  const reading = readRecord('glossary/terms/x.yaml', typeof text === 'string' ? Buffer.from(text) : text, termSchema);
  return { ...reading, problems: told(reading.problems) };
};
/** The sample with one thing changed. */
const change = (from: string | RegExp, to: string) => SAMPLE_FILE.replace(from, to);

describe('reading a term', () => {
  it('gives the term, the text, and the fields in the order of the file', () => {
    const reading = read(SAMPLE_FILE);
    expect(reading).toMatchObject({ value: sampleTerm(), problems: [], text: SAMPLE_FILE });
    expect(Object.keys(reading.data as object).slice(0, 3)).toEqual(['id', 'headword', 'hanja']);
  });

  it.each([
    ['a key that stands twice', change('hanja:', 'headword: b\nhanja:'), 'line 4, column 1', 'the same field twice', 'every field once'],
    ['an unknown field', change('hanja:', 'hanjas: x\nhanja:'), 'hanjas', 'the unknown field “hanjas”', '“hanja”'],
    ['an unknown field inside', change('name: Res', 'nmae: x\n  name: Res'), 'en.nmae', 'the unknown field “nmae”', '“name”'],
    ['an unknown field of a source', change('article:', 'artikel:'), 'sources.0.artikel', 'the unknown field “artikel”', '“article”'],
    ['a field of nothing alike', change('hanja:', 'remark: x\nhanja:'), 'remark', 'the unknown field “remark”', 'only the fields'],
    ['a field still to be written', change('name: 居留卡', 'name:'), 'zh-Hans.name', 'nothing yet', 'official or most used name'],
    ['a term in no language but Korean', change(/\nen:[\s\S]*/, '\n'), null, 'Korean alone', 'in Korean and in one of en, zh-Hans'],
    ['a language with a name alone', change(/vi:[\s\S]*/, 'vi:\n  name: Thẻ cư trú\n'), 'vi.also', 'nothing yet', 'Other names'],
    [
      'an entry of 10,000 characters',
      change(/meaning: The.*/, `meaning: ${'a'.repeat(10_000)}`),
      'en.meaning',
      '(10,000 characters)',
      'at most 240',
    ],
    ['a number for a text', change('name: Residence Card', 'name: 112'), 'en.name', '112', 'a text'],
    ['a level that does not exist', change('level: 1', 'level: 4'), 'level', '4', 'one of 1, 2, 3'],
    ['an article of another form', change('제33조', '33조'), 'sources.0.article', '“33조”', 'Article'],
    ['a page without https', change('https://www', 'http://www'), 'sources.1.page', '“http://www', 'https://'],
    ['a list that is none', change('also: [ARC]', 'also: ARC'), 'en.also', '“ARC”', 'a list'],
    [
      'a colon that needs quotes',
      change('meaning: The', 'meaning: Card: The'),
      'line 22, column 12',
      'a colon and a space inside a value',
      'double quotes',
    ],
  ])('names %s', (_, text, field, found, expected) => {
    const { value, problems } = read(text);
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({
      severity: 'must',
      field,
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    });
  });

  it('names every fault of a file at once', () => {
    const text = change('level: 1', 'level: 9')
      .replace('name: 居留卡', 'name:')
      .replace('제33조', '33')
      .replace('kind: noun', 'kind: verb');
    expect(read(text).problems.map(({ field }) => field)).toEqual(['kind', 'level', 'sources.0.article', 'zh-Hans.name']);
  });

  it('explains a field in English and Korean', () => {
    const { problems } = readRecord('glossary/terms/x.yaml', Buffer.from(change('name: 居留卡', 'name:')), termSchema);
    expect(problems).toMatchObject([{ expected: { en: 'The official or most used name.', ko: '공식 명칭 또는 가장 널리 쓰는 이름' } }]);
  });

  it('asks in both languages for a text in one language', () => {
    const { problems } = readRecord('glossary/terms/x.yaml', Buffer.from(change(/^en:[\s\S]*/m, '')), termSchema);
    expect(problems).toMatchObject([
      {
        severity: 'must',
        expected: { en: expect.stringContaining('Korean and in one of en'), ko: expect.stringContaining('가운데 한 언어') },
      },
    ]);
  });

  it('proposes an id and names a misspelt field once', () => {
    expect(read(change('id: residence-card', 'id: Residence Card (ARC)')).problems).toMatchObject([
      { tip: expect.stringContaining('residence-card.yaml') },
    ]);
    expect(read(change('headword:', 'hedword:')).problems).toMatchObject([{ field: 'hedword', expected: '“headword”' }]);
  });

  it.each([
    ['a byte-order mark', `\ufeff${SAMPLE_FILE}`],
    ['Windows line ends', SAMPLE_FILE.replaceAll('\n', '\r\n')],
  ])('reads through %s, which can be fixed', (found, text) => {
    expect(read(text)).toMatchObject({
      value: sampleTerm(),
      problems: [{ severity: 'must', found: expect.stringContaining(found), fixable: true }],
    });
  });

  it('names a tab once, though it breaks the YAML in many places', () => {
    expect(read(change('\n  name: Res', '\n\tname: Res'))).toMatchObject({
      value: null,
      problems: [{ found: expect.stringContaining('a tab'), fixable: true }],
    });
  });

  it.each([
    ['EUC-KR', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xb0, 0xa1, 0x0a), 'EUC-KR'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x69, 0x00), 'UTF-16'],
    ['no encoding', Uint8Array.of(0x69, 0x80, 0xff), 'not UTF-8'],
  ])('names bytes in %s', (_, bytes, found) => {
    expect(read(bytes)).toMatchObject({
      value: null,
      text: null,
      problems: [{ severity: 'must', found: expect.stringContaining(found), expected: 'a file saved as UTF-8' }],
    });
  });
});
