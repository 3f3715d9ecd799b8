import { describe, expect, it } from 'vitest';
import type { FactRecord } from '../../../glossary/schema/fact-schema.ts';
import { readStatute } from '../../../workshop/laws/read-statutes.ts';
import { holdsNumber, verifyFacts } from '../../../workshop/laws/verify-facts.ts';
import { readingOf, sampleTerm, told } from '../../glossary/sample-term.ts';

const LAW = readStatute(`---
제목: 출입국관리법 시행규칙
---
##### 제72조 (각종 허가 등에 관한 수수료)

  10\\. 외국인등록증 발급 및 재발급: 3만 5천원

##### 제74조 (수수료의 감면)

해당 수수료의 10분의 2를 감경

## 부칙

부칙 <제800호,2020.1.1>

제2조(경과조치) 2020년은 1만분의 500

부칙 <제900호,2025.4.2>

제1조(시행일) 이 규칙은 2026년 1월 1일부터 시행한다.

제2조(특례) 2026년은 1만분의 475
`)!;
const statutes = new Map([['출입국관리법시행규칙', LAW]]);
const fact = (given: Partial<FactRecord>): FactRecord => ({
  ...{ id: 'card-fee', kind: 'fee', value: 35000, unit: 'KRW', from: null, who: 'all', checked: null, until: null },
  source: { law: '출입국관리법 시행규칙', article: '제72조' },
  ...given,
});
const find = (given: Partial<FactRecord>) =>
  told(verifyFacts({ readings: [readingOf(sampleTerm({ facts: [fact(given)] }))], statutes })).map(({ field, found }) => [field, found]);

describe('a fact', () => {
  it('is right where its article says the number, in whatever way', () => expect(find({})).toEqual([]));

  it('is doubted where its article has another, or is not there', () => {
    expect(find({ value: 30000 })).toEqual([['facts.0', 'card-fee: 출입국관리법 시행규칙 제72조, without 30000 KRW']]);
    expect(find({ source: { law: '출입국관리법 시행규칙', article: '제99조' } })).toMatchObject([
      ['facts.0', expect.stringContaining('does not have')],
    ]);
  });

  it('that follows from others needs their figures in the articles, and the right sum', () => {
    const online = (value: number, ...prices: number[]) => {
      const figures = prices.map((price) => ({ value: price, unit: 'KRW' as const, article: '제72조' }));
      return find({ value, derived: { by: 'less', figures: [...figures, { value: 20, unit: 'percent', article: '제74조' }] } });
    };
    expect(online(28000, 35000)).toEqual([]);
    expect(online(28000, 30000)).toMatchObject([['facts.0', expect.stringContaining('without 30000 KRW')]]);
    expect(online(27000, 35000)).toEqual([['facts.0', 'card-fee: 27000, where the figures give 28000']]);
  });

  it('of a supplement is looked for there', () => {
    const source = { law: '출입국관리법 시행규칙', article: '부칙 제900호 제2조' };
    expect(find({ value: 4.75, unit: 'percent', source })).toEqual([]);
    expect(find({ value: 5, unit: 'percent', source })).toHaveLength(1);
    expect(find({ source: { ...source, article: '부칙 제901호 제2조' } })).toMatchObject([
      ['facts.0', expect.stringContaining('does not have')],
    ]);
  });

  it.each([
    { what: 'a table', source: { law: '출입국관리법 시행규칙', article: '별표 3' } },
    { what: 'a statute that is not at hand', source: { law: '국적법', article: '제5조' } },
    { what: 'a page', source: { page: 'https://www.hikorea.go.kr' } },
  ])('is left alone where its source is $what', ({ source }) => expect(find({ value: 1, source })).toEqual([]));
});

describe('the number of a fact', () => {
  it.each([
    ['입국한 날부터 90일 이내에', 90, 'day'],
    ['3년 이하의 징역 또는 2천만원 이하의 벌금', 3, 'year'],
    ['1년 이하의 징역', 12, 'month'],
    ['그 세액의 100분의 3에 상당하는 금액', 3, 'percent'],
    ['해당 수수료의 10분의 2를 감경', 20, 'percent'],
    ['1일 10만분의 22의 율', 0.022, 'percent'],
    ['8시간을 초과할 수 없다', 8, 'hour'],
    ['다음 각 호의 경우에는 수수료를 면제한다', 0, 'KRW'],
    ['30일분 이상의 평균임금', 30, 'day'],
    ['2기의 차임액에 달하는 때', 2, 'month'],
    ['통행료의 10배의 범위에서', 1000, 'percent'],
    ['미화 20달러에 상당하는 금액', 20, 'USD'],
    ['미화 60불 상당의 금액', 60, 'USD'],
    ['60세가 된 때부터', 60, 'year'],
  ] as const)('is in “%s”', (article, value, unit) => {
    expect(holdsNumber(article, { value, unit })).toBe(true);
    expect(holdsNumber(article, { value: value + 1, unit })).toBe(false);
  });
});
