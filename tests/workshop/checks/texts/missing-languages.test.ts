import { expect, it } from 'vitest';
import { missingLanguages } from '../../../../workshop/checks/texts/missing-languages.ts';
import { problemsOf, sampleTerm } from '../../../glossary/sample-term.ts';

it('a language that nobody has written yet is a suggestion, not an error', () => {
  const [problem, ...others] = problemsOf(missingLanguages, sampleTerm({ fr: null, en: undefined }));
  expect(problem).toMatchObject({ severity: 'should', found: 'nothing yet in en, fr' });
  expect(others).toEqual([]);
});

it('a term in every language has nothing to suggest', () => {
  expect(problemsOf(missingLanguages, sampleTerm())).toEqual([]);
});
