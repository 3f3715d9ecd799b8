import { describe, expect, it } from 'vitest';
import { distinctTranslations } from '../../../../workshop/checks/texts/distinct-translations.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

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
