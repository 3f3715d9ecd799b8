import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../core/languages.ts';
import { sayFact, sayNumber } from '../../../glossary/facts/say-facts.ts';
import type { FactRecord } from '../../../glossary/schema/fact-schema.ts';

const fact = (given: Partial<FactRecord>): FactRecord => ({
  id: 'register',
  kind: 'deadline',
  value: 90,
  unit: 'day',
  from: 'entry',
  who: 'all',
  source: { law: '출입국관리법', article: '제31조' },
  checked: null,
  until: null,
  ...given,
});
const inAll = (given: Partial<FactRecord>) => LANGUAGES.map((language) => sayFact(fact(given), language).text);

describe('a number', () => {
  it.each<[Language, string, string, string]>([
    ['ko', '1일', '35,000원', '2,000만 원'],
    ['en', '1 day', '35,000 won', '20 million won'],
    ['zh-Hans', '1天', '35,000韩元', '2000万韩元'],
    ['ja', '1日', '35,000ウォン', '2,000万ウォン'],
    ['fr', '1 jour', '35 000 wons', '20 millions de wons'],
    ['vi', '1 ngày', '35.000 won', '20 triệu won'],
  ])('is said in %s with its unit, in the form and the digits of the language', (language, day, sum, many) => {
    const say = (value: number, unit: 'day' | 'KRW') => sayNumber({ value, unit }, language).replace(/[\u00a0\u202f]/g, ' ');
    expect([say(1, 'day'), say(35000, 'KRW'), say(20_000_000, 'KRW')]).toEqual([day, sum, many]);
  });

  it('is said in full where millions would not be exact', () => {
    expect(sayNumber({ value: 12_345_600, unit: 'KRW' }, 'en')).toBe('12,345,600 won');
    expect(sayNumber({ value: 123_400_000, unit: 'KRW' }, 'ko')).toBe('123,400,000원');
    expect(sayNumber({ value: 1.2, unit: 'percent' }, 'vi')).toBe('1,2%');
  });
});

describe('a large sum', () => {
  it.each<[Language, string, string]>([
    ['ko', '1억 6,500만 원', '3억 원'],
    ['ja', '1億6,500万ウォン', '3億ウォン'],
    ['zh-Hans', '1.65亿韩元', '3亿韩元'],
    ['en', '165 million won', '300 million won'],
  ])('is said in %s as the language counts', (language, mixed, round) => {
    const said = [165_000_000, 300_000_000].map((value) => sayNumber({ value, unit: 'KRW' }, language).replace(/\u00a0/g, ' '));
    expect(said).toEqual([mixed, round]);
  });
});

describe('dollars and minutes', () => {
  it.each<[Language, string, string]>([
    ['ko', '미화 20달러', '10분'],
    ['en', '20 US dollars', '10 minutes'],
    ['zh-Hans', '20美元', '10分钟'],
    ['ja', '20米ドル', '10分'],
    ['fr', '20 dollars américains', '10 minutes'],
    ['vi', '20 đô la Mỹ', '10 phút'],
  ])('are said in %s', (language, sum, time) => {
    expect([sayNumber({ value: 20, unit: 'USD' }, language), sayNumber({ value: 10, unit: 'minute' }, language)]).toEqual([sum, time]);
  });
});

describe('a fact by itself', () => {
  it('says what it is counted from, in every language', () => {
    expect(inAll({})).toEqual(
      expect.arrayContaining(['within 90 days of entering Korea', '입국한 날부터 90일 안에', '入境后90天内', '入国から90日以内']),
    );
  });

  it('ends before what it is counted to where its file says so', () => {
    expect(sayFact(fact({ from: 'contract-end', before: true, value: 2, unit: 'month' }), 'en').text).toBe(
      '2 months before the contract ends',
    );
  });

  it('says of a limit that it is the longest time or the highest sum', () => {
    const said = (given: Partial<FactRecord>) => sayFact(fact({ kind: 'limit', from: null, ...given }), 'zh-Hans').text;
    expect([said({ value: 60, unit: 'month' }), said({ value: 5, unit: 'percent' })]).toEqual(['最长60个月', '最高5%']);
  });

  it('says of a limit that it is the least where its file says so', () => {
    expect(inAll({ kind: 'limit', from: null, least: true, value: 1, unit: 'year' })).toEqual(
      expect.arrayContaining(['at least 1 year', '1년 이상', '至少1年', '1年以上', 'au moins 1 an', 'ít nhất 1 năm']),
    );
  });

  it('tells the three kinds of fines apart in every language', () => {
    for (const language of LANGUAGES) {
      const said = (['administrative-fine', 'criminal-fine', 'penalty'] as const).map(
        (sanction) => sayFact(fact({ kind: 'penalty', sanction, value: 100000, unit: 'KRW', from: null }), language).text,
      );
      expect(new Set(said).size, language).toBe(3);
    }
  });

  it('is free where it costs nothing, and says its last day', () => {
    expect(sayFact(fact({ kind: 'fee', value: 0, unit: 'KRW', from: null }), 'fr').text).toBe('gratuit');
    expect(sayFact(fact({ kind: 'amount', value: 10320, unit: 'KRW', from: null, until: '2026-12-31' }), 'en').text).toBe(
      '10,320 won (until December 31, 2026)',
    );
  });
});
