import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../../workshop/checks/words/common-words.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const LONG = `${'The identity card of foreigners who live in Korea, '.repeat(3)}and so on.`;
const { en } = sampleTerm({});

describe('a word of buttons and table heads', () => {
  it('is of level 1, with short texts', () => {
    expect(problemsOf(commonWords, sampleTerm({ common: true, level: 1 }))).toEqual([]);
  });

  it.each([
    ['another level', { level: 2 as const }, { severity: 'must', field: 'level' }],
    ['a number to call first', { urgent: ['112' as const] }, { severity: 'must', field: 'urgent' }],
    ['a long text', { en: { ...en!, meaning: LONG } }, { severity: 'should', field: 'en.meaning' }],
  ])('has not %s, which another word may have', (_, change, problem) => {
    expect(problemsOf(commonWords, sampleTerm({ common: true, level: 1, ...change }))).toMatchObject([problem]);
    expect(problemsOf(commonWords, sampleTerm({ level: 1, ...change }))).toEqual([]);
  });
});
