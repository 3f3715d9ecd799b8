import { describe, expect, it } from 'vitest';
import { usefulSurfaces } from '../../../../workshop/checks/words/useful-surfaces.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

describe('surfaces', () => {
  it('are other words than the headword', () => {
    expect(problemsOf(usefulSurfaces, sampleTerm({ headword: '주민등록등본', surfaces: ['등본', '주민등록표 등본'] }))).toEqual([]);
  });

  it('have at least two syllables', () => {
    expect(problemsOf(usefulSurfaces, sampleTerm({ surfaces: ['증'] }))).toMatchObject([{ severity: 'must', field: 'surfaces.0' }]);
  });

  it('that differ only in spaces and dots can be removed', () => {
    const term = sampleTerm({ headword: '주정차위반', surfaces: ['주·정차 위반', '불법주차', '불법 주차'] });
    expect(problemsOf(usefulSurfaces, term)).toMatchObject([
      { severity: 'should', field: 'surfaces.0', edit: { path: ['surfaces'], value: ['불법주차'] } },
      { severity: 'should', field: 'surfaces.2', edit: { path: ['surfaces'], value: ['불법주차'] } },
    ]);
  });
});
