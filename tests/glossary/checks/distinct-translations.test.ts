import { describe, expect, it } from 'vitest';
import { distinctTranslations } from '../../../glossary/checks/distinct-translations.ts';
import { problemsOf, sampleIn, sampleTerm } from '../sample-term.ts';

describe('meanings', () => {
  it('are written in each language', () => {
    expect(problemsOf(distinctTranslations, sampleTerm())).toEqual([]);
  });

  it('are not those of another language', () => {
    expect(problemsOf(distinctTranslations, sampleIn('fr', { meaning: sampleTerm().en.meaning }))).toMatchObject([
      { severity: 'must', field: 'fr.meaning', expected: expect.stringContaining('en') },
    ]);
  });
});
