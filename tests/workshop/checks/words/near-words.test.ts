import { describe, expect, it } from 'vitest';
import { nearWords } from '../../../../workshop/checks/words/near-words.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

describe('words of near', () => {
  it.each([null, { with: ['여행', '비자'], without: ['야당'] }])('tell two senses apart: %j', (near) => {
    expect(problemsOf(nearWords, sampleTerm({ headword: '여권', near }))).toEqual([]);
  });

  it('are not in both lists', () => {
    expect(problemsOf(nearWords, sampleTerm({ near: { with: ['여행'], without: ['여행'] } }))).toMatchObject([{ severity: 'must' }]);
  });

  it('are not the term itself', () => {
    expect(problemsOf(nearWords, sampleTerm({ headword: '여권', near: { with: ['여권'], without: [] } }))).toMatchObject([
      { severity: 'must' },
    ]);
  });

  it('are null if they have no words', () => {
    expect(problemsOf(nearWords, sampleTerm({ near: { with: [], without: [] } }))).toMatchObject([
      { severity: 'should', edit: { path: ['near'], value: null } },
    ]);
  });
});
