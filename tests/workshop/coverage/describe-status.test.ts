import { describe, expect, it } from 'vitest';
import { describeStatus } from '../../../workshop/coverage/describe-status.ts';
import { measureCoverage } from '../../../workshop/coverage/measure-coverage.ts';
import { readingOf, sampleTerm } from '../../glossary/sample-term.ts';

const coverage = measureCoverage({
  readings: [readingOf(sampleTerm()), readingOf(sampleTerm({ id: 'evil', headword: '<b>"&' }))],
});
const wanted = [{ word: '수강료', pages: 2, times: 5 }];

describe('the coverage at a terminal', () => {
  it('has a row for every service, and names what is left to do', () => {
    const text = describeStatus(coverage, wanted);
    expect(text).toContain('2 terms, 100 % with a source; 0 of 4 sources verified (0 of 2 articles of law, 0 of 2 pages)');
    expect(text).toMatch(/\nimmigration +2 +100 % +100 % +100 % +100 % +100 % +0\/4\n/);
    expect(text).toContain('immigration/residence-card 체류카드: review en zh-Hans ja fr vi; oldest source not yet verified');
    expect(text).toContain('수강료: on 2 of the pages, 5 in all');
  });

  it('does not mention pages where none were given', () => {
    expect(describeStatus(coverage, null)).not.toContain('no term explains');
  });
});
