import { describe, expect, it } from 'vitest';
import { uniqueSurfaces } from '../../../../workshop/checks/words/unique-surfaces.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const card = sampleTerm({ id: 'card', headword: '외국인등록증', surfaces: ['등록증'] });

describe('spellings', () => {
  it('belong to one term', () => {
    expect(problemsOf(uniqueSurfaces, card, sampleTerm({ id: 'number', headword: '외국인등록번호' }))).toEqual([]);
  });

  it('do not belong to two terms, even with other spaces', () => {
    expect(problemsOf(uniqueSurfaces, card, sampleTerm({ id: 'other', headword: '증명', surfaces: ['외국인 등록증'] }))).toMatchObject([
      { severity: 'must', field: 'headword', found: '외국인등록증', expected: expect.stringContaining('other.yaml') },
      {
        severity: 'must',
        field: 'surfaces',
        found: '외국인 등록증',
        expected: expect.stringContaining('card.yaml'),
        tip: expect.stringMatching(/improve .*card.yaml/),
      },
    ]);
  });

  it('go with one id each', () => {
    expect(problemsOf(uniqueSurfaces, card, sampleTerm({ id: 'card', headword: '증명', service: 'tax' }))).toMatchObject([
      { severity: 'must', field: 'id', found: 'card' },
      { severity: 'must', field: 'id', found: 'card' },
    ]);
  });
});
