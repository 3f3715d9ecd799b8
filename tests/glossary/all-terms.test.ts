import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../glossary/problem.ts';
import { readSites } from '../../glossary/read/read-sites.ts';
import { CHECKS } from '../../workshop/checks/checks.ts';
import { runChecks } from '../../workshop/checks/run-checks.ts';
import { measureCoverage } from '../../workshop/coverage/measure-coverage.ts';
import { realGlossary } from './real-glossary.ts';

const glossary = realGlossary;

describe('the glossary', () => {
  it('has its form in every file', () => {
    expect([...glossary.problems, ...readSites().problems].map((problem) => describeProblem(problem))).toEqual([]);
  });

  it.each(CHECKS.map((check) => [check.name, check] as const))('passes %s in every file', (_, check) => {
    const faults = check.find(glossary).filter(({ severity }) => severity === 'must');
    expect(faults.map((problem) => describeProblem(problem))).toEqual([]);
  });

  it('has facts in every word of level 1, or says why not', () => {
    expect(measureCoverage(glossary).facts.undecided).toEqual([]);
  });

  it('has so little advice left that a person can read it', () => {
    expect(runChecks(glossary).length).toBeLessThan(60);
  });

  it('has a name and a sentence for every check', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
    expect(CHECKS.filter(({ description }) => !/^[A-Z].*\.$/.test(description))).toEqual([]);
  });
});
