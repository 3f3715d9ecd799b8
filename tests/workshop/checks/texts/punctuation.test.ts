import { describe, expect, it } from 'vitest';
import { punctuation } from '../../../../workshop/checks/texts/punctuation.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('punctuation', () => {
  it('accepts marks at their places', () => {
    expect(problemsOf(punctuation, sampleTerm())).toEqual([]);
    expect(problemsOf(punctuation, sampleIn('fr', { meaning: 'Deux choses : le titre et la carte…' }))).toEqual([]);
    expect(problemsOf(punctuation, sampleIn('zh-Hans', { meaning: '费用为1.5万韩元（2026年）。' }))).toEqual([]);
  });

  it.each([
    ['en', 'A card for foreigners..', 'once'],
    ['en', 'A card , for foreigners.', 'no space'],
    ['en', 'Two things : a card and a form.', 'no space'],
    ['fr', 'Une carte , un titre.', 'no space'],
    ['zh-Hans', '身份证,外国人用。', 'full-width'],
    ['ja', '身分証です.', 'full-width'],
    ['ja', '身分証（ARCです。', 'as many'],
    ['vi', 'Thẻ (ARC của bạn.', 'as many'],
  ] as const)('finds in %s: %s', (language, meaning, expected) => {
    expect(problemsOf(punctuation, sampleIn(language, { meaning }))).toMatchObject([
      { severity: 'should', field: `${language}.meaning`, expected: expect.stringContaining(expected) },
    ]);
  });
});
