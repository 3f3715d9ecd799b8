import { describe, expect, it } from 'vitest';
import { addCommonWords, loadWholeIndex } from '../../../core/match/common-words.ts';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { createMatcher, type Matcher } from '../../../core/match/find-matches.ts';
import { loadIndex } from '../../../core/match/term-index.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'tax', near: null };
const COMMON = { ...PLAIN, common: true };

function found(match: Matcher, text: string): [word: string, term: number][] {
  const words: [string, number][] = [];
  match(text, (start, end, term) => words.push([text.slice(start, end), term]));
  return words;
}

/** The headwords that are found in a text without and with the common ones. */
function both(terms: readonly IndexTerm[], text: string): [without: string[], whole: string[]] {
  const compiled = compileIndex(terms, []);
  const headwords = (match: Matcher) => found(match, text).map(([, term]) => compiled.terms[term]!.headword);
  return [headwords(createMatcher(loadIndex(compiled.index))), headwords(createMatcher(loadWholeIndex(compiled)))];
}

describe('common words', () => {
  it.each<[string, IndexTerm[], string, string[], string[]]>([
    [
      'are found when they have been added',
      [
        { ...PLAIN, headword: '여권' },
        { ...COMMON, headword: '신청' },
      ],
      '여권 신청',
      ['여권'],
      ['여권', '신청'],
    ],
    [
      'build compounds without being looked for',
      [
        { ...PLAIN, headword: '세금' },
        { ...COMMON, headword: '납부' },
      ],
      '납부세금은',
      ['세금'],
      ['납부', '세금'],
    ],
    [
      'hold a term that is not meant inside of them',
      [
        { ...PLAIN, headword: '청구' },
        { ...COMMON, headword: '청구금액' },
      ],
      '청구 금액, 청구',
      ['청구'],
      ['청구금액', '청구'],
    ],
    [
      'stand where another term only blocks',
      [
        { ...PLAIN, headword: '전세', notIn: ['전세기'] },
        { ...COMMON, headword: '전세기' },
      ],
      '전세기 전세',
      ['전세'],
      ['전세기', '전세'],
    ],
    [
      'leave a spelling to the other term that has it',
      [
        { ...PLAIN, headword: '접수' },
        { ...COMMON, headword: '수령', surfaces: ['접수'] },
      ],
      '접수',
      ['접수'],
      ['접수'],
    ],
    [
      'block with others that block in the same word',
      [
        { ...PLAIN, headword: '명의', notIn: ['저명의사'] },
        { ...COMMON, headword: '의사', notIn: ['저명의사'] },
      ],
      '저명의사 의사',
      [],
      ['의사'],
    ],
    [
      'bring their rules',
      [
        { ...PLAIN, headword: '세금' },
        { ...COMMON, headword: '기재', near: { with: [], without: ['카메라'] } },
      ],
      '카메라 기재. 세금',
      ['세금'],
      ['세금'],
    ],
  ])('%s', (_, terms, text, without, whole) => {
    expect(both(terms, text)).toEqual([without, whole]);
  });

  it('are found by an index that has other words of its own by then, whose terms come behind all', () => {
    const { index, common } = compileIndex(
      [
        { ...PLAIN, headword: '여권' },
        { ...COMMON, headword: '신청' },
      ],
      [],
    );
    const own = {
      ...loadIndex(index),
      ...addCommonWords(loadIndex(index), { ...compileIndex([{ ...PLAIN, headword: '구민카드' }], []).index, firstTerm: 2 }),
    };
    const lists = { verbal: new Uint8Array(3), level: new Uint8Array(3), common: new Uint8Array(3), service: new Uint8Array(3) };
    expect(found(createMatcher(addCommonWords({ ...own, ...lists }, common)), '여권 신청, 구민카드')).toEqual([
      ['여권', 0],
      ['신청', 1],
      ['구민카드', 2],
    ]);
  });
});
