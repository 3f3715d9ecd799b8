import { expect, it } from 'vitest';
import { chooseValues } from '../../../core/values/choose-values.ts';
import { readValues } from '../../../core/values/read-values.ts';

const shownOf = (text: string, table: number | null = null, screen = 0) => readValues(text).map((value) => ({ value, screen, table }));
const textsOf = (text: string, table: number | null = null) =>
  chooseValues(shownOf(text, table)).map(({ value }) => text.slice(value.start, value.end));

it('deadlines, periods with a rule and sums in 만 are marked; what explains itself is not', () => {
  expect(
    textsOf('작성일 2026. 11. 20. 납부기한 2026. 12. 10. 과태료 40,000원, 받은 날부터 60일 이내, 6개월 이상, 3만원, 만 19세, 3%'),
  ).toEqual(['2026. 12. 10.', '60일 이내', '3만원']);
});

it('a screen has five at most, deadlines before sums, in their order on the page', () => {
  const sums = '1만원 2만원 3만원 4만원 5만원 6만원 ';
  expect(textsOf(`${sums}2026. 12. 10.까지`)).toEqual(['1만원', '2만원', '3만원', '4만원', '2026. 12. 10.']);
  expect(chooseValues([...shownOf(sums), ...shownOf(sums, null, 1)])).toHaveLength(10);
});

it('a table that compares sums or rates has no marks; a short bill has', () => {
  expect(textsOf('1만원 2만원 3만원 1% 2% 3% 4%', 1)).toEqual([]);
  expect(textsOf('합계 3만원 12월 10일까지', 1)).toEqual(['3만원', '12월 10일']);
});
