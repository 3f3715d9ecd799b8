import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { createTermMender } from '../../../core/recognised/mend-terms.ts';
import { compileSample } from '../match/sample-glossary.ts';

const { index } = compileSample(
  ['외국인등록증', '체류기간연장', '자동납부', '신청인', '신청', '결정세액'].map((headword) => ({
    ...{ surfaces: [], notIn: [], verbal: false, level: 1 as const, service: 'immigration', near: null },
    headword,
  })),
  ['신분증'],
);
const mend = createTermMender(index, createMatcher(index));
const read = (text: string) => mend({ text, rows: [], recognised: { doubtful: [] } });

describe('a term of which recognition took one letter for another', () => {
  it.each([
    ['외국인등록즘', '외국인등록증'],
    ['2. 외국인등록즘을 가지고', '2. 외국인등록증을 가지고'],
    ['의국인 등록증', '외국인 등록증'],
    ['카드 자동남부 (신한)', '카드 자동납부 (신한)'],
    ['체류기긴 연장 신청', '체류기간 연장 신청'],
  ])('is read as it was printed: %s', (text, printed) => {
    expect(read(text).text).toBe(printed);
  });

  it('stays in doubt', () => {
    const { text, recognised } = read('내 외국인등록즘을');
    expect(recognised!.doubtful.map(({ start, end }) => text.slice(start, end))).toEqual(['외국인등록증']);
  });

  it.each(['신청은', '경정 세액', '자동남북', '외국인등록즘키', '새외국인등록즘', '외국이등록즘', '외국인  등록즘', '신분증과'])(
    'is not made of another word: %s',
    (text) => {
      expect(read(text).text).toBe(text);
    },
  );

  it('is left alone in a text that was written as text', () => {
    const letter = { text: '외국인등록즘', rows: [] };
    expect(mend(letter)).toBe(letter);
  });
});
