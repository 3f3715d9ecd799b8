import { describe, expect, it } from 'vitest';
import { readText } from '../../../glossary/read/read-text.ts';
import { termSchema } from '../../../glossary/schema/term-schema.ts';
import { entryOf, newEntry, type WordEntry } from '../../../workshop/word-form/word-entry.ts';
import { writeCorrection, writeNewWord } from '../../../workshop/word-form/write-word.ts';
import { SAMPLE_FILE } from '../../glossary/sample-term.ts';

const ORIGINAL = { file: 'glossary/terms/immigration/residence-card.yaml', text: SAMPLE_FILE };
const read = (text: string) => readText(ORIGINAL.file, text, termSchema);
const BEFORE = entryOf(read(SAMPLE_FILE).value!, null);

const VIETNAMESE: WordEntry = {
  ...newEntry('재직확인서', 'vi'),
  hanja: '在職確認書',
  romanised: 'jaejik hwaginseo',
  service: 'labour',
  sources: '근로기준법 제39조\nhttps://www.moel.go.kr',
  surfaces: '재직 확인서\n재직확인증',
  easy: '회사에 다니고 있다는 것을 확인해 주는 서류예요.',
  texts: { vi: { name: 'Giấy xác nhận đang làm việc', also: '', meaning: 'Giấy tờ xác nhận bạn đang làm ở công ty.', do: '' } },
};

describe('the file of a new word', () => {
  it('has the form of the glossary, with what was left open as for most words', () => {
    const { file, text } = writeNewWord(VIETNAMESE);
    expect(file).toBe('glossary/terms/labour/jaejik-hwaginseo.yaml');
    expect(read(text)).toMatchObject({
      problems: [],
      value: {
        romanised: 'jaejik hwaginseo',
        surfaces: ['재직 확인서', '재직확인증'],
        level: 2,
        sources: [
          { law: '근로기준법', article: '제39조', checked: null },
          { page: 'https://www.moel.go.kr', seen: null },
        ],
        vi: { also: [], do: null, reviewed: null },
      },
    });
    expect(read(text).value).not.toHaveProperty('en');
  });

  it('is named after an English name where there is one', () => {
    const texts = { en: { name: 'Certificate of Employment', also: '', meaning: '', do: '' } };
    expect(writeNewWord({ ...VIETNAMESE, texts }).file).toBe('glossary/terms/labour/certificate-of-employment.yaml');
  });

  it('has a romanisation before anybody wrote one', () => {
    const { text } = writeNewWord({ ...VIETNAMESE, headword: '재직증명서', romanised: null });
    expect(read(text).value?.romanised).toBe('jaejikjeungmyeongseo');
  });

  it('is a file before anything is chosen', () => {
    expect(writeNewWord(newEntry('', 'en'))).toMatchObject({ file: 'glossary/terms/service/word.yaml' });
  });

  it('keeps a text that YAML would read as something else', () => {
    const texts = { vi: { name: 'yes', also: '- a: b', meaning: '# Không phải\nghi chú: "này".', do: '@' } };
    expect(read(writeNewWord({ ...VIETNAMESE, texts }).text).value?.vi).toMatchObject({
      name: 'yes',
      also: ['- a: b'],
      meaning: '# Không phải ghi chú: "này".',
      do: '@',
    });
  });
});

describe('a correction', () => {
  it('that changes nothing leaves the file byte for byte', () => {
    expect(writeCorrection(BEFORE, BEFORE, ORIGINAL)).toEqual(ORIGINAL);
  });

  it('changes what was changed, and no other line', () => {
    const texts = { ...BEFORE.texts, vi: { ...BEFORE.texts.vi!, name: 'Thẻ lưu trú', also: 'ARC' } };
    const { text } = writeCorrection({ ...BEFORE, hanja: '滯留카드', texts }, BEFORE, ORIGINAL);
    const [before, after] = [SAMPLE_FILE.split('\n'), text.split('\n')];
    expect(after.filter((line, at) => line !== before[at])).toEqual(['hanja: 滯留카드', '  name: Thẻ lưu trú', '  also: [ARC]']);
    expect(after).toHaveLength(before.length);
  });

  it('adds a language in its place', () => {
    const without = SAMPLE_FILE.replace(/^fr:[\s\S]*?(?=^vi:)/m, '');
    const before = entryOf(read(without).value!, 'fr');
    const texts = { ...before.texts, fr: { name: 'Carte', also: '', meaning: 'Une carte.', do: '' } };
    const { text } = writeCorrection({ ...before, texts }, before, { ...ORIGINAL, text: without });
    expect(read(text).value?.fr).toEqual({ name: 'Carte', also: [], meaning: 'Une carte.', do: null, reviewed: null });
    expect(text.indexOf('\nfr:')).toBeLessThan(text.indexOf('\nvi:'));
  });

  it('leaves out a language that was only opened', () => {
    const without = SAMPLE_FILE.replace(/^fr:[\s\S]*?(?=^vi:)/m, '');
    const before = entryOf(read(without).value!, 'fr');
    expect(writeCorrection(before, before, { ...ORIGINAL, text: without }).text).toBe(without);
  });
});
