import { describe, expect, it } from 'vitest';
import { createWholeWord } from '../../../core/highlight/whole-word.ts';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../../core/match/term-index.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'tax', near: null };
const VERBAL = ['체납', '접수', '신고', '거소신고', '초청', '신청'];
const NOUNS = ['보험료', '연체', '전입신고', '외국인등록사실증명', '체당금', '구청', '국민연금공단', '여권', '조합', '민원', '세무서'];
const { index: compiled, terms } = compileIndex(
  [...NOUNS.map((headword) => ({ ...PLAIN, headword })), ...VERBAL.map((headword) => ({ ...PLAIN, headword, verbal: true }))],
  ['의무', '국내', '사본', '지사', '소액', '기간'],
);
const word = createWholeWord(loadIndex(compiled));

/** The text with brackets around what is painted for a term in it; null where nothing is. */
function painted(text: string, headword: string): string | null {
  const start = text.indexOf(headword);
  const end = start + headword.length;
  const term = terms.findIndex((candidate) => candidate.headword === headword);
  const wordEnd = word.endOf(text, end, text.length, term);
  if (word.isHead(text, start, end, wordEnd, term)) return null;
  const begin = word.beginOf(text, start, 0);
  return `${text.slice(0, begin)}[${text.slice(begin, wordEnd)}]${text.slice(wordEnd)}`;
}

describe('a painted word', () => {
  it.each([
    ['외국인등록사실증명', '[외국인등록사실증명서]를 발급받아'],
    ['보험료', '올해 [보험료율]이 올랐다'],
    ['연체', '[연체금]은 따로 낸다'],
    ['전입신고', '[전입신고서]에 적는다'],
    ['체당금', '[소액체당금]의 신청'],
    ['신고', '[신고의무자]에게'],
    ['거소신고', '[국내거소신고자]는'],
    ['여권', '[여권사본]까지'],
  ])('is the whole compound or derived word around %s', (headword, expected) => {
    expect(painted(expected.replace(/[[\]]/g, ''), headword)).toBe(expected);
  });

  it.each([
    ['여권', '[여권]이 있으면'],
    ['신고', '[신고]하여야 합니다'],
    ['신고', '[신고]합니다'],
    ['여권', '[여권]입니다'],
    ['신고', '[신고]시 제출'],
    ['여권', '[여권]등의 서류'],
    ['체납', '[체납기간]에는'],
    ['접수', '[접수]중입니다'],
    ['보험료', '[보험료]'],
    ['보험료', '건강 [보험료], 세금'],
  ])('leaves out the particles and endings of %s, and words of their own', (headword, expected) => {
    expect(painted(expected.replace(/[[\]]/g, ''), headword)).toBe(expected);
  });

  it('ends where the next mark begins', () => {
    expect(word.endOf('신고의무', 2, 2, 0)).toBe(2);
    expect(word.beginOf('국내거소신고', 2, 2)).toBe(2);
  });

  it.each([
    ['신고', '[신고자]가'],
    ['신청', '[신청인]은'],
    ['초청', '[초청장]을'],
    ['조합', '[조합원]의'],
  ])('is that of a person or paper whose name says what they do: %s', (headword, expected) => {
    expect(painted(expected.replace(/[[\]]/g, ''), headword)).toBe(expected);
  });

  it.each([
    ['구청', '구청장은 과태료를 부과한다'],
    ['세무서', '관할 세무서장에게'],
    ['국민연금공단', '국민연금공단이사장이'],
    ['국민연금공단', '국민연금공단지사장'],
  ])('is none where the head of an office is meant: %s', (headword, text) => {
    expect(painted(text, headword)).toBeNull();
  });
});
