import { describe, expect, it } from 'vitest';
import { romanisation } from '../../../../workshop/checks/words/romanisation.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

const saysOf = (headword: string, romanised: string) =>
  problemsOf(romanisation, sampleTerm({ headword, romanised })).filter(({ field }) => field === 'romanised');

describe('romanisation', () => {
  it.each([
    ['여권', 'yeogwon'],
    ['국민연금', 'gungmin yeongeum'],
    ['등록', 'deungnok'],
    ['체류자격', 'cheryu jagyeok'],
  ])('of %s is %s, as the library has it', (headword, romanised) => {
    expect(saysOf(headword, romanised)).toEqual([]);
  });

  it('differs from the library and has been checked by eye', () => {
    expect(saysOf('외국인등록증', 'oegugin deungnokjeung')).toEqual([]);
  });

  it('differs from the library, which is advice with its proposal', () => {
    expect(saysOf('여권', 'yeokwon')).toMatchObject([
      { severity: 'should', found: 'yeokwon', expected: 'yeogwon, according to the library' },
    ]);
  });

  it('is reported when no term needs it any more, so that the list of exceptions can only shrink', () => {
    const stale = problemsOf(romanisation, sampleTerm({ headword: '외국인등록증', romanised: 'oegugin deungnokjeung' })).filter(
      ({ field }) => field === null,
    );
    expect(stale).toMatchObject([{ severity: 'should', found: expect.stringContaining('sinyong kadeu') }]);
    expect(stale[0]!.found.split(/, |: /)).not.toContain('oegugin deungnokjeung');
  });
});
