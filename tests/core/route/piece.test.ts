import { describe, expect, it } from 'vitest';
import { encodePieces, findPiece } from '../../../core/route/piece.ts';

const encoded = encodePieces([
  { piece: '월급', bits: [0, 3, 0] },
  { piece: '월세', bits: [1.5, 0, 6] },
  { piece: '월', bits: [0, 0, 99] },
]);

describe('encoded pieces', () => {
  it('give back the bits of each service that a piece speaks for', () => {
    expect(findPiece(encoded, '월급')).toEqual([[1, 3]]);
    expect(findPiece(encoded, '월세')).toEqual([
      [0, 1.5],
      [2, 6],
    ]);
  });

  it('know no piece that only begins or ends like one of them', () => {
    expect([findPiece(encoded, '급'), findPiece(encoded, '월급날'), findPiece(encoded, '')]).toEqual([null, null, null]);
  });

  it('hold at most what one character can say', () => {
    expect(findPiece(encoded, '월')![0]![1]).toBeLessThan(30);
    expect(encoded).not.toMatch(/["\\]/);
  });
});
