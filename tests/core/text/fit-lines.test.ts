import { expect, it } from 'vitest';
import { fitLines } from '../../../core/text/fit-lines.ts';

it.each([
  ['stays as it is where it fits', 20, 'one\ntwo\nthree'],
  ['loses its last lines where it does not, and says so', 8, 'one\nCUT'],
  ['has no place at all where not even its first line fits', 5, null],
])('a text %s', (_, most, expected) => {
  expect(fitLines('one\ntwo\nthree', 'CUT', (text) => text.length <= most)).toBe(expected);
});
