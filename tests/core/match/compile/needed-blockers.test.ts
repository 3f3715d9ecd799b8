import { expect, it } from 'vitest';
import type { IndexTerm } from '../../../../core/match/compile/compile-index.ts';
import { withNeededBlockers } from '../../../../core/match/compile/needed-blockers.ts';

const LEASE: IndexTerm = {
  ...{ headword: '전세', surfaces: [], verbal: false, level: 1, service: 'housing' },
  notIn: ['전세계', '전세꾸러기', '운전세', '공공 전세꾸러기', '전세버스'],
  near: { with: ['주택'], without: [] },
};

it('words in which the grammar finds the term, and those with a space, are kept; the others are left out', () => {
  const [kept] = withNeededBlockers([LEASE], ['버스', '운전']);
  expect(kept).toEqual({ ...LEASE, notIn: ['전세계', '공공 전세꾸러기', '전세버스'] });
});

it('a word is kept that matters only with something glued to it', () => {
  const [term] = withNeededBlockers([{ ...LEASE, headword: '하자', notIn: ['하자보'], near: null }], ['보수', '보수작업']);
  expect(term!.notIn).toEqual([]);
  const [other] = withNeededBlockers([{ ...LEASE, headword: '하자', notIn: ['하자보'], near: null }], ['보증', '보센터', '보']);
  expect(other!.notIn).toEqual(['하자보']);
});

it('a word is kept that matters where it is written as a label', () => {
  const [term] = withNeededBlockers([{ ...LEASE, headword: '소비자', notIn: ['소비자립'], near: null }], []);
  expect(term!.notIn).toEqual(['소비자립']);
});

it('a term that is not there takes no words from others', () => {
  expect(withNeededBlockers([LEASE, { ...LEASE, notIn: ['전세계'] }], [])).toHaveLength(2);
});
