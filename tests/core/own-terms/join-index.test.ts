import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { joinIndex } from '../../../core/own-terms/join-index.ts';
import type { OwnTerm } from '../../../core/own-terms/own-terms.ts';
import type { Service } from '../../../core/services.ts';
import { compileSample } from '../match/sample-glossary.ts';

const ours = (headword: string, more: { surfaces?: string[]; notIn?: string[]; service?: Service } = {}) => ({
  ...{ headword, surfaces: [], notIn: [], verbal: false, level: 2 as const, service: 'housing', near: null },
  ...more,
});

const SAMPLE = compileSample(
  [
    ours('전세', { notIn: ['전세계'] }),
    ours('보증금', { surfaces: ['임차보증금'] }),
    ours('외국인등록', { service: 'immigration' }),
    { ...ours('합의'), near: { with: ['피해자'], without: [] } },
  ],
  ['지원', '신청'],
);

function own(headword: string, surfaces: string[] = []): OwnTerm {
  return { headword, surfaces, service: null, link: null, texts: { ko: { name: null, meaning: headword, do: null } } };
}

/** What is found, each with whose it is. */
function find(text: string, terms: readonly OwnTerm[]): string[] {
  const names = [...SAMPLE.terms.map(({ headword }) => headword), ...terms.map(({ headword }) => `own ${headword}`)];
  const found: string[] = [];
  createMatcher(joinIndex(SAMPLE.index, terms))(text, (start, end, term) => void found.push(`${text.slice(start, end)}: ${names[term]}`));
  return found;
}

describe('our terms and an agency’s in one index', () => {
  it.each([
    ['both are found', '전세 보증금은 안심이 앱에서', [own('안심이')], ['전세: 전세', '보증금: 보증금', '안심이: own 안심이']],
    [
      'the longer word wins, whosever it is',
      '외국인등록증과 임차보증금',
      [own('외국인등록증'), own('보증')],
      ['외국인등록증: own 외국인등록증', '임차보증금: 보증금'],
    ],
    ['of one stretch, the word is the agency’s', '전세를 얻으면', [own('전세')], ['전세: own 전세']],
    ['a word in whose place ours is blocked may be the agency’s', '전세계가', [own('전세계')], ['전세계: own 전세계']],
    ['our rule on senses does not bind the agency’s word', '두 사람의 합의', [own('합의')], ['합의: own 합의']],
    [
      'particles and 하다 may follow',
      '안심이에게, 우선심사하는',
      [own('안심이'), own('우선심사')],
      ['안심이: own 안심이', '우선심사: own 우선심사'],
    ],
    [
      'spaces do not matter',
      '우리 동네 바우처로 우리동네바우처를',
      [own('우리동네 바우처')],
      ['우리 동네 바우처: own 우리동네 바우처', '우리동네바우처: own 우리동네 바우처'],
    ],
    ['our nouns form compounds with them', '바우처지원신청서', [own('바우처')], ['바우처: own 바우처']],
    ['they are not found inside of another word', '가안심이나', [own('안심')], []],
    ['words in Latin letters are found whole', '시티카드 T-money와 T-moneyX', [own('T-money')], ['T-money: own T-money']],
    [
      'of two, the first has the surface, and a headword comes first',
      '바우처',
      [own('쿠폰', ['바우처']), own('바우처')],
      ['바우처: own 바우처'],
    ],
  ])('%s: %s', (_, text, terms, expected) => {
    expect(find(text, terms)).toEqual(expected);
  });

  it('leave our own index as it was', () => {
    const before = SAMPLE.find('전세 보증금');
    joinIndex(SAMPLE.index, [own('전세 보증금')]);
    expect(SAMPLE.find('전세 보증금')).toEqual(before);
  });
});
