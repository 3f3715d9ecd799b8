import { describe, expect, it } from 'vitest';
import { bindSigns } from '../../site/bind-signs.ts';

describe('French signs', () => {
  it.each([
    ['En danger ? Appelez !', 'En danger\u00a0? Appelez\u00a0!'],
    ['Autres noms : « bail »', 'Autres noms\u00a0: «\u00a0bail\u00a0»'],
    ['« <span lang="ko">잔액</span> »', '«\u00a0<span lang="ko">잔액</span>\u00a0»'],
    ['<meta content="width=device-width, initial-scale=1">', '<meta content="width=device-width, initial-scale=1">'],
  ])('stay with their word: %s', (html, bound) => {
    expect(bindSigns(html)).toBe(bound);
  });
});
