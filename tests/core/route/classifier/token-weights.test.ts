import { describe, expect, it } from 'vitest';
import { decodePieces, encodePieces } from '../../../../core/route/classifier/token-weights.ts';

const encoded = encodePieces([
  { piece: '월급', bits: [0, 3, 0] },
  { piece: '월세', bits: [1.5, 0, 6] },
  { piece: '월', bits: [0, 0, 99] },
]);

const pieces = decodePieces(encoded);

describe('encoded pieces', () => {
  it('give back the bits of each service that a piece speaks for', () => {
    expect(pieces.get('월급')).toEqual([[1, 3]]);
    expect(pieces.get('월세')).toEqual([
      [0, 1.5],
      [2, 6],
    ]);
  });

  it('know no piece that only begins or ends like one of them', () => {
    expect([pieces.get('급'), pieces.get('월급날'), pieces.get('')]).toEqual([undefined, undefined, undefined]);
  });

  it('may be none at all', () => {
    expect(decodePieces(encodePieces([])).size).toBe(0);
  });

  it('hold at most what one character can say', () => {
    expect(pieces.get('월')![0]![1]).toBeLessThan(30);
    expect(encoded).not.toMatch(/["\\]/);
  });
});
