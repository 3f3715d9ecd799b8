import { describe, expect, it } from 'vitest';
import { makeNumber, readNumber } from '../../../../receiver/store/requests/request-number.ts';

describe('makeNumber', () => {
  it('makes numbers that can be read back and do not repeat', () => {
    const numbers = Array.from({ length: 1000 }, makeNumber);
    expect(numbers.map(readNumber)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(1000);
  });
});

describe('readNumber', () => {
  it.each([
    ['7K3M9-QWF2T', '7K3M9-QWF2T'],
    [' 7k3m9 qwf2t ', '7K3M9-QWF2T'],
    ['7k3m9qwf2t', '7K3M9-QWF2T'],
    ['OIL00-00000', '01100-00000'],
  ])('reads %j as %s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each(['', '7K3M9', '7K3M9-QWF2T1', '7K3M9-QWF2U', "7K3M9-QWF2'", '7K3M9-QWF2\u0000', '../../../etc'])(
    'reads no number in %j',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});
