import { describe, expect, it } from 'vitest';
import { loadWholeIndex } from '../../../core/match/common-words.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { findWanted } from '../../../workshop/coverage/find-wanted.ts';
import { glossaryOf, sampleTerm } from '../../glossary/sample-term.ts';

const terms = [sampleTerm({ headword: '외국인등록증' }), sampleTerm({ id: 'extension', headword: '체류기간', kind: 'noun' })];
const matcher = createMatcher(loadWholeIndex(compileGlossary(glossaryOf(terms, { nouns: ['연장', '허가', '신청'] }))));
const wantedOn = (...pages: string[]) => findWanted(pages, matcher);

describe('words that pages want', () => {
  it.each([
    ['범칙금납부서를 가지고 오세요.', '범칙금납부서'],
    ['난민여행증명서의 재발급', '난민여행증명서'],
    ['상륙허가를 받은 사람', '상륙허가'],
    ['이륜차사용신고하여야 합니다.', '이륜차사용신고'],
    ['수강료는 아래와 같습니다.', '수강료'],
    ['지역가입자자격상실신고서와 함께', '지역가입자자격상실신고서'],
  ])('are nouns without their particles and endings: %s', (page, word) => {
    expect(wantedOn(page)).toContainEqual({ word, pages: 1, times: 1 });
  });

  it.each([
    '외국인등록증을 보여 주세요.',
    '체류기간연장허가신청',
    '한국에서 그렇게 하면서 기다리세요.',
    '신청완료 되었습니다. 확인하세요.',
    '증명서류가 아니라 자료',
    '제출하여야 하고 있으므로',
    'Visa and permit 2026',
  ])('are not those that a term explains, nor ordinary ones: %s', (page) => {
    expect(wantedOn(page)).toEqual([]);
  });

  it('are counted by page and in all, those on most pages first', () => {
    expect(wantedOn('수강료 수강료 수강료', '상륙허가', '상륙허가 안내')).toEqual([
      { word: '상륙허가', pages: 2, times: 2 },
      { word: '수강료', pages: 1, times: 3 },
    ]);
  });
});
