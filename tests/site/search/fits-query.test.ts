import { describe, expect, it } from 'vitest';
import { fitsQuery } from '../../../site/search/fits-query.ts';

const CARD = [
  '외국인등록증',
  'oegugin deungnokjeung',
  'Thẻ đăng ký người nước ngoài',
  'Carte de résident étranger',
  '外国人登録証（在留カード）',
];

describe('what somebody types', () => {
  it.each([
    ['', 'nothing yet'],
    ['   ', 'spaces'],
    ['등록증', 'a part of the Korean word'],
    ['외구', 'a syllable half typed'],
    ['ㅇ', 'a letter'],
    ['외국인 등록증', 'spaces of one’s own'],
    ['deungnok', 'a part of the romanisation'],
    ['Oegugin-deungnokjeung', 'hyphens and capitals'],
    ['oegugindeungnok', 'no spaces'],
    ['the dang ky', 'Vietnamese without its marks'],
    ['Thẻ đăng', 'Vietnamese with its marks'],
    ['etranger resident', 'words in any order, without accents'],
    ['在留ｶｰﾄﾞ', 'half-width letters'],
    ['(在留', 'half-width signs'],
  ])('finds the term by %j: %s', (query) => {
    expect(fitsQuery(CARD, query)).toBe(true);
  });

  it.each(['여권', 'passport', 'deungnok passport', '외국인등록증명', '-'])('does not find it by %j', (query) => {
    expect(fitsQuery(CARD, query)).toBe(false);
  });

  it('finds nothing across the end of one text and the beginning of the next', () => {
    expect(fitsQuery(['전세', '월세'], '전세월세')).toBe(false);
  });
});
