import { expect, it } from 'vitest';
import { neededNouns } from '../../../../core/match/compile/needed-nouns.ts';

const TERMS = [{ headword: '보증금', surfaces: ['전자 문서'] }];

it('nouns that are two other nouns or terms, or one with a suffix, are left out, but for spellings of a term', () => {
  const nouns = ['계약', '금액', '계약금액', '보증금액', '금액표', '전자', '문서', '전자문서', '보증금계약', '계약금', '표시'];
  expect(neededNouns(TERMS, nouns)).toEqual(['계약', '금액', '금액표', '전자', '문서', '전자문서', '표시']);
});
