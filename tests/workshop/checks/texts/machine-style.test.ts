import { describe, expect, it } from 'vitest';
import { machineStyle } from '../../../../workshop/checks/texts/machine-style.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('machine style', () => {
  it('accepts plain sentences', () => {
    expect(problemsOf(machineStyle, sampleTerm())).toEqual([]);
    expect(problemsOf(machineStyle, sampleIn('en', { do: 'Fill in in Korean.' }))).toEqual([]);
    expect(problemsOf(machineStyle, sampleIn('fr', { do: 'Adressez-vous vous-même au guichet.' }))).toEqual([]);
    expect(problemsOf(machineStyle, sampleIn('vi', { meaning: 'Là giấy tờ mà mà bạn cần.' }))).toEqual([]);
  });

  it.each([
    ['en', 'TODO'],
    ['en', 'Bring [your document].'],
    ['en', 'As an AI, I cannot say.'],
    ['fr', 'Traduction : Pièce d’identité.'],
    ['zh-Hans', '翻译：身份证件。'],
  ] as const)('refuses the leftover in %s: %s', (language, meaning) => {
    expect(problemsOf(machineStyle, sampleIn(language, { meaning }))).toMatchObject([{ severity: 'must', field: `${language}.meaning` }]);
  });

  it.each([
    ['en', 'Please note that it expires.'],
    ['en', 'The the card.'],
    ['zh-Hans', '值得注意的是，它会到期。'],
    ['ja', '申請することが可能です。'],
    ['fr', 'Il est important de la garder.'],
    ['vi', 'Xin lưu ý rằng thẻ có hạn.'],
  ] as const)('doubts in %s: %s', (language, meaning) => {
    expect(problemsOf(machineStyle, sampleIn(language, { meaning }))).toMatchObject([{ severity: 'should', field: `${language}.meaning` }]);
  });
});
