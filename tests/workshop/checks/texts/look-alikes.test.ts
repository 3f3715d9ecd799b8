import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../../../workshop/checks/texts/look-alikes.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const term = (id: string, headword: string, related: string[] = []) => sampleTerm({ id, headword, related });

describe('words that look alike', () => {
  it.each([
    ['체류기한', '체류기간'],
    ['주민등록등본', '주민등록초본'],
    ['고용주', '고용부'],
  ])('are confusing: %s and %s', (a, b) => {
    expect(problemsOf(lookAlikes, term('a', a), term('b', b))).toMatchObject([
      { severity: 'should', file: 'glossary/terms/immigration/a.yaml', found: expect.stringContaining(b) },
    ]);
  });

  it.each([
    ['소득세', '취득세'],
    ['임대인', '임차인'],
    ['여권', '이권'],
    ['외국인등록', '외국인등록증'],
    ['외국인등록', '외국인등록'],
  ])('are told apart by any reader: %s and %s', (a, b) => {
    expect(problemsOf(lookAlikes, term('a', a), term('b', b))).toEqual([]);
  });

  it('are fine if their cards lead to each other', () => {
    expect(problemsOf(lookAlikes, term('a', '체류기한', ['b']), term('b', '체류기간'))).toEqual([]);
  });

  it('may be spellings of one term', () => {
    expect(problemsOf(lookAlikes, sampleTerm({ headword: '체류기한', surfaces: ['체류기간'] }))).toEqual([]);
  });
});
