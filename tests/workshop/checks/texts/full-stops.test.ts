import { describe, expect, it } from 'vitest';
import { fullStops } from '../../../../workshop/checks/texts/full-stops.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('full stops', () => {
  it('accepts sentences that end', () => {
    expect(problemsOf(fullStops, sampleTerm())).toEqual([]);
  });

  it.each([
    ['en', 'An identity card', 'An identity card.'],
    ['ja', '身分証です', '身分証です。'],
    ['zh-Hans', '身份证件（ARC）', '身份证件（ARC）。'],
  ] as const)('can set the one missing in %s', (language, meaning, fixed) => {
    expect(problemsOf(fullStops, sampleIn(language, { meaning }))).toMatchObject([
      { severity: 'should', field: `${language}.meaning`, fixable: true, edit: { path: [language, 'meaning'], value: fixed } },
    ]);
  });

  it('leaves a sentence that breaks off to a person', () => {
    expect(problemsOf(fullStops, sampleIn('fr', { do: 'Apportez :' }))).toMatchObject([{ field: 'fr.do' }]);
    expect(problemsOf(fullStops, sampleIn('fr', { do: 'Apportez :' }))[0]).not.toHaveProperty('edit');
  });
});
