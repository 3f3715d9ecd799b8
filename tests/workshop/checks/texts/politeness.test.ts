import { describe, expect, it } from 'vitest';
import { politeness } from '../../../../workshop/checks/texts/politeness.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('politeness', () => {
  it('accepts polite texts', () => {
    expect(problemsOf(politeness, sampleTerm())).toEqual([]);
  });

  it.each([
    ['ja', '身分証です。常に携帯してください。'],
    ['ja', '許可なしには働けません（例外あり）。'],
    ['ja', '相談は1345へ。'],
    ['fr', 'Êtes-vous salarié ? Vérifiez vos droits.'],
    ['fr', 'Pour étudier, demandez le visa.'],
  ] as const)('takes in %s: %s', (language, text) => {
    expect(problemsOf(politeness, sampleIn(language, { do: text }))).toEqual([]);
  });

  it.each([
    ['ja', '申請する。'],
    ['ja', '身分証です。常に携帯すること。'],
    ['fr', 'Garde ta carte sur toi.'],
    ['fr', 'Demander la carte à la mairie.'],
    ['fr', 'Faire la demande en ligne.'],
  ] as const)('finds in %s: %s', (language, text) => {
    expect(problemsOf(politeness, sampleIn(language, { do: text }))).toMatchObject([{ severity: 'should', field: `${language}.do` }]);
  });

  it('asks the easy Korean line to speak to its reader', () => {
    expect(problemsOf(politeness, sampleTerm({ ko: { easy: '외국인의 신분증이다.' } }))).toMatchObject([{ field: 'ko.easy' }]);
  });
});
