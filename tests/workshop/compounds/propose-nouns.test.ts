import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { proposeNouns } from '../../../workshop/compounds/propose-nouns.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'banking', near: null };
const TERMS: IndexTerm[] = [
  { ...PLAIN, headword: '예금' },
  { ...PLAIN, headword: '상환', verbal: true },
  { ...PLAIN, headword: '비자', notIn: ['비자금'] },
];
const index = loadIndex(compileIndex(TERMS, ['정기', '분할']).index);
const propose = (...texts: string[]) => proposeNouns(texts, index, { times: 1, alone: 1 });

describe('a noun is proposed', () => {
  it.each([
    ['in front of a term', '보통예금을 찾았다. 보통의 일이다.', '보통'],
    ['behind a term', '예금통계를 본다. 통계가 있다.', '통계'],
    ['between a known noun and a term', '정기분리예금 분리를', '분리'],
  ])('%s', (_, text, noun) => {
    const found = propose(`${text} ${noun}은`).map((proposal) => proposal.noun);
    expect(found).toContain(noun);
  });

  it('with how often it is in compounds and alone, and with examples', () => {
    expect(propose('보통예금 보통예금에 보통은', '보통예금 보통의')).toEqual([
      { noun: '보통', times: 3, alone: 2, examples: ['보통예금', '보통예금에'] },
    ]);
  });

  it('the commonest first', () => {
    expect(propose('통계예금 보통예금 보통예금 보통 통계').map(({ noun }) => noun)).toEqual(['보통', '통계']);
  });
});

describe('a noun is not proposed', () => {
  it.each([
    ['that is known', '정기예금 정기'],
    ['that is never a word of its own', '보통예금'],
    ['where a known noun in front of the term is enough', '균등분할상환 균등'],
    ['for a word that holds the term by chance', '비자금조성 조성'],
    ['where what is on both sides is unknown', '보통예금통계 보통 통계'],
  ])('%s', (_, text) => {
    expect(propose(text)).toEqual([]);
  });

  it('that is rarer than asked', () => {
    expect(proposeNouns(['보통예금 보통'], index, { times: 2, alone: 1 })).toEqual([]);
    expect(proposeNouns(['보통예금 보통'], index, { times: 1, alone: 2 })).toEqual([]);
  });
});
