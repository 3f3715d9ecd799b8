import { describe, expect, it } from 'vitest';
import { hanja } from '../../../../workshop/checks/words/hanja.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const problems = (headword: string, written: string) => problemsOf(hanja, sampleTerm({ headword, hanja: written }));

describe('hanja', () => {
  it.each([
    ['외국인등록증', '外國人登錄證', 'the first reading'],
    ['임금', '賃金', 'the second reading of 金 (김, 금)'],
    ['환율', '換率', '율 for 률 behind a vowel or ㄴ'],
    ['연체이자', '延滯利子', '이 for 리 at the beginning of a word inside'],
    ['여권', '旅券', '여 for 려 at the beginning'],
    ['자동차', '自動車', '차 of 車 (차, 거)'],
    ['불법체류', '不法滯留', '불 of 不 (부, 불)'],
    ['체크카드 신청', '체크카드 申請', 'a loan word apart'],
  ])('fit %s: %s (%s)', (headword, written) => expect(problems(headword, written)).toEqual([]));

  it.each([
    ['임금', '賃錢', 'must', '錢 (금)'],
    ['임금', '賃', 'must', '1 for “임금”'],
    ['임금', '賃geum', 'must', '“geum”'],
    ['국적', '国籍', 'should', '国'],
    ['등록', '登录', 'should', '录'],
    ['환불', '還払', 'should', '払'],
  ])('do not fit %s: %s', (headword, written, severity, found) => {
    expect(problems(headword, written)).toMatchObject([{ severity, field: 'hanja', found }]);
  });
});
