import { describe, expect, it } from 'vitest';
import { notInWords } from '../../../../workshop/checks/words/not-in-words.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const lease = sampleTerm({ id: 'jeonse', headword: '전세', surfaces: ['전세계약'] });

describe('words of not-in', () => {
  it('contain the term by chance', () => {
    expect(problemsOf(notInWords, { ...lease, 'not-in': ['전세계', '전세기'] })).toEqual([]);
  });

  it('must contain the term', () => {
    expect(problemsOf(notInWords, { ...lease, 'not-in': ['세계'] })).toMatchObject([{ severity: 'must', field: 'not-in.0' }]);
  });

  it('are not the term itself', () => {
    expect(problemsOf(notInWords, { ...lease, 'not-in': ['전세 계약'] })).toMatchObject([{ severity: 'must', field: 'not-in.0' }]);
  });

  it('are not spellings of another term, which can be fixed', () => {
    const fraud = sampleTerm({ id: 'jeonse-fraud', headword: '전세사기' });
    expect(problemsOf(notInWords, { ...lease, 'not-in': ['전세계', '전세사기'] }, fraud)).toMatchObject([
      { severity: 'should', field: 'not-in.1', edit: { path: ['not-in'], value: ['전세계'] } },
    ]);
  });
});
