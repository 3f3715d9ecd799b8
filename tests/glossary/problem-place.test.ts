import { expect, it } from 'vitest';
import { placeInKorean } from '../../glossary/problem-place.ts';

it.each([
  ['line 12', '12번째 줄'],
  ['line 12, column 5', '12번째 줄 5번째 글자'],
  ['row 7', '7번째 행'],
  ['row 7, column meaning', '7번째 행 meaning 열'],
  ['row 7, column reviewed by', '7번째 행 reviewed by 열'],
  ['row 7, column also (period-of-stay, zh-Hans)', '7번째 행 also 열 (period-of-stay, zh-Hans)'],
  ['line 120, column name (visa, vi)', '120번째 줄 name 열 (visa, vi)'],
  ['fr.meaning', 'fr.meaning'],
])('%s is %s in Korean', (field, place) => {
  expect(placeInKorean(field)).toBe(place);
});
