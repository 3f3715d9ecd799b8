import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { describeDaysLeft, describeDoubt, describeValue } from '../../../core/values/describe-value.ts';
import { readValues } from '../../../core/values/read-values.ts';
import { createTranslator } from '../../../locales/create-translator.ts';
import { readStrings } from '../../../locales/read-locales.ts';
import { sayDescription } from '../../../locales/say-description.ts';
import { readValueExamples } from './read-examples.ts';

const translatorOf = (language: string) => createTranslator(language, readStrings(language, 'values'));
const say = (text: string, language = 'en') =>
  readValues(text, { today: '2026-11-20' }).map((value) => sayDescription(translatorOf(language), describeValue(value)));

describe('a value is said in the reader’s words, digits and grouping', () => {
  it.each([
    ['3억 5천만 원', 'en', '350,000,000 won'],
    ['12만원', 'vi', '120.000 won'],
    ['2026. 12. 10.까지', 'en', 'Thursday, December 10, 2026 at the latest'],
    ['2026. 12. 10.까지', 'ja', '2026年12月10日木曜日まで'],
    ['매월 말일까지', 'en', 'the last day of every month at the latest'],
    ['2026. 2. 30.', 'en', 'a day that the calendar does not have: ask the sender'],
    ['고지서를 받은 날부터 60일 이내', 'en', 'within 60 days, counted from the day you receive it'],
    ['만료일 4개월 전부터', 'zh-Hans', '从期满之日的4个月前起'],
    ['1년 6개월', 'fr', '1 an et 6 mois'],
    ['3개월마다', 'ko', '3개월마다'],
    ['32평', 'en', '105.8 m² (32 pyeong)'],
    ['만 19세 이상', 'en', 'age 19 or older'],
    ['일 10만분의 22', 'fr', '0,022 % par jour'],
    ['가상계좌 농협 790-1234-5678-90', 'en', 'virtual account: an account number for this payment alone'],
  ])('%s in %s', (text, language, said) => {
    expect(say(text, language)[0]?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(said);
  });

  it('days left are counted, and a doubt is said', () => {
    const t = translatorOf('en');
    expect(sayDescription(t, describeDaysLeft('2026-12-10', '2026-11-30'))).toBe('10 days left');
    expect(sayDescription(t, describeDaysLeft('2026-11-29', '2026-11-30'))).toBe('1 day ago');
    const [date] = readValues('2026. 12. 10.(금)');
    expect(sayDescription(t, describeDoubt(date!)!)).toBe('The weekday beside it belongs to another day.');
  });

  it.each(LANGUAGES)('every value of the examples has words in %s', (language) => {
    const t = translatorOf(language);
    const texts = [...readValueExamples().values()].flat().map(({ text }) => text);
    for (const value of texts.flatMap((text) => readValues(text, { today: '2026-11-20' }))) {
      expect(sayDescription(t, describeValue(value)), JSON.stringify(value)).not.toMatch(
        /\{\{|^[a-zA-Z]+\.[a-zA-Z.-]+$|undefined|Invalid|NaN/,
      );
    }
  });
});
