import { expect, it } from 'vitest';
import { findTableUnit } from '../../../core/values/amounts/find-table-unit.ts';
import { readValues } from '../../../core/values/read-values.ts';

it.each([
  ['(단위: 천원)', 1000],
  ['단위 : 백만원', 1_000_000],
  ['[단위:원]', 1],
  ['(단위: 만 원)', 10_000],
  ['(단위: 명)', null],
])('the head of a table says what its numbers count: %s', (head, unit) => {
  expect(findTableUnit(head)).toBe(unit);
});

it('below such a head, bare numbers are sums; years, shares and counts stay what they are', () => {
  const sums = readValues('보수월액 2,100 보험료 75.5 △12 인원 3명 3.5% 합계 12,000원', { tableUnit: 1000 });
  expect(sums.flatMap((value) => (value.type === 'amount' ? [value.won] : []))).toEqual([2_100_000, 75_500, -12_000, 12_000]);
  expect(readValues('보수월액 2,100')).toEqual([]);
});
