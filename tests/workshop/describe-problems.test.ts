import { describe, expect, it } from 'vitest';
import type { Problem } from '../../glossary/problem.ts';
import { describeProblems } from '../../workshop/describe-problems.ts';

const missing: Problem = { file: 'a.yaml', severity: 'must', field: 'en.name', found: 'nothing yet', expected: 'a name', tip: '이름' };
const stop: Problem = {
  file: 'a.yaml',
  severity: 'should',
  check: 'full-stops',
  field: 'fr.do',
  found: '“x”',
  expected: 'a full stop',
  fixable: true,
};

describe('the report', () => {
  it('is empty for a glossary without problems', () => {
    expect(describeProblems([], 'en')).toBe('');
  });

  it('separates what fails from advice, and groups both by file', () => {
    expect(describeProblems([missing, { ...missing, field: 'vi.name' }, stop], 'en')).toBe(`MUST · these fail the build (2)

a.yaml
  en.name
    found     nothing yet
    expected  a name
    tip       이름
  vi.name
    found     nothing yet
    expected  a name
    tip       이름

SHOULD · advice (1)

a.yaml
  fr.do: “x” (full-stops)
    → a full stop · --fix can fix this`);
  });

  it('is in Korean from its titles to its last hint', () => {
    const report = describeProblems([missing, { ...stop, expected: { en: 'a full stop', ko: '마침표' }, tip: '도움' }], 'ko');
    expect(report).toContain('    바르게 a name\n    도움말 이름');
    expect(report).toContain('    → 마침표 · --fix로 고칠 수 있어요\n    도움말: 도움');
    expect(report).not.toMatch(/found|expected|tip|advice|fail/);
  });

  it('describes a problem of the whole file', () => {
    expect(describeProblems([{ ...missing, field: null, fixable: true }], 'en')).toContain('  the whole file\n    found     nothing yet');
  });
});
