import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../../../workshop/checks/texts/clean-characters.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('clean characters', () => {
  it('accepts composed text with single spaces', () => {
    expect(problemsOf(cleanCharacters, sampleTerm())).toEqual([]);
  });

  it.each([
    ['decomposed Vietnamese', 'Thẻ'.normalize('NFD'), 'Thẻ'],
    ['a no-break space', 'Le\u00a0titre', 'Le titre'],
    ['a zero-width space', 'Thẻ\u200bcư', 'Thẻcư'],
    ['two spaces', 'Thẻ  cư', 'Thẻ cư'],
  ])('can clean %s', (_, name, value) => {
    expect(problemsOf(cleanCharacters, sampleIn('vi', { name }))).toMatchObject([
      { severity: 'must', field: 'vi.name', fixable: true, edit: { path: ['vi', 'name'], value } },
    ]);
  });

  it('shows invisible characters', () => {
    expect(problemsOf(cleanCharacters, sampleIn('vi', { name: 'Thẻ\u200bcư' }))[0]!.found).toContain('⟨U+200B⟩');
  });

  it('cleans decomposed Hangul of the headword', () => {
    expect(problemsOf(cleanCharacters, sampleTerm({ headword: '카드'.normalize('NFD') }))).toMatchObject([
      { edit: { path: ['headword'], value: '카드' } },
    ]);
  });

  it('leaves a lost letter to a person', () => {
    const problems = problemsOf(cleanCharacters, sampleIn('fr', { name: 'Carte de s\ufffdjour' }));
    expect(problems).toMatchObject([{ severity: 'must', field: 'fr.name' }]);
    expect(problems[0]).not.toHaveProperty('fixable');
  });
});
