import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../cli/input/split-lines.ts';

describe('the lines of a text', () => {
  it.each([
    ['여권\n사증', ['여권', '사증']],
    ['여권\n사증\n', ['여권', '사증']],
    ['여권\r\n\r\n사증\r\n', ['여권', '', '사증']],
    ['\n여권', ['', '여권']],
    ['', ['']],
  ])('of %j are %j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines);
  });
});
