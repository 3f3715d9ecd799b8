import { describe, expect, it } from 'vitest';
import { decodeTokens, encodeTokens } from '../../../../core/route/classifier/token-weights.ts';

const encoded = encodeTokens([
  { token: '월급', logOdds: [0, 3, 0] },
  { token: '월세', logOdds: [1.5, 0, 6] },
  { token: '월', logOdds: [0, 0, 99] },
]);

const tokens = decodeTokens(encoded);

describe('encoded tokens', () => {
  it('give back the log-odds of each service that a token speaks for', () => {
    expect(tokens.get('월급')).toEqual([[1, 3]]);
    expect(tokens.get('월세')).toEqual([
      [0, 1.5],
      [2, 6],
    ]);
  });

  it('do not include a token that only begins or ends like one of them', () => {
    expect([tokens.get('급'), tokens.get('월급날'), tokens.get('')]).toEqual([undefined, undefined, undefined]);
  });

  it('hold what tokens have in common once, however long it is and whatever they begin with', () => {
    const words = ['0', '12', '123', '1234567890123', '12345678901234', '월급을', '월급을받', '🏠', '🏡'];
    const decoded = decodeTokens(encodeTokens(words.map((token, at) => ({ token, logOdds: [at + 1] }))));
    expect(Object.fromEntries(decoded)).toEqual(Object.fromEntries(words.map((token, at) => [token, [[0, at + 1]]])));
  });

  it('may be an empty list', () => {
    expect(decodeTokens(encodeTokens([])).size).toBe(0);
  });

  it('have at most the log-odds that one character can encode', () => {
    expect(tokens.get('월')![0]![1]).toBeLessThan(30);
    expect(encoded).not.toMatch(/["\\]/);
  });
});
