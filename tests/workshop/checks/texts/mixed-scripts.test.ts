import { describe, expect, it } from 'vitest';
import { mixedScripts } from '../../../../workshop/checks/texts/mixed-scripts.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

describe('mixed scripts', () => {
  it('accepts texts in their own script', () => {
    expect(problemsOf(mixedScripts, sampleTerm())).toEqual([]);
  });

  it('accepts a Korean word in brackets after a name', () => {
    expect(problemsOf(mixedScripts, sampleIn('en', { name: 'Residence Card (체류카드)' }))).toEqual([]);
  });

  it.each([
    ['en', { name: '체류카드' }, 'must', 'en.name'],
    ['fr', { also: ['Carte 체류'] }, 'must', 'fr.also.0'],
    ['zh-Hans', { meaning: '在留カードです。' }, 'must', 'zh-Hans.meaning'],
    ['ja', { meaning: '外国人身份证件。' }, 'must', 'ja.meaning'],
    ['vi', { meaning: 'Thẻ 居留 của bạn.' }, 'must', 'vi.meaning'],
    ['en', { name: 'Rеsidence Card' }, 'must', 'en.name'],
    ['en', { name: 'ＡＲＣ' }, 'must', 'en.name'],
    ['zh-Hans', { meaning: '外國人的身份证件。' }, 'should', 'zh-Hans.meaning'],
    ['ja', { meaning: '身分证です。' }, 'should', 'ja.meaning'],
  ] as const)('finds %s %j', (language, given, severity, field) => {
    expect(problemsOf(mixedScripts, sampleIn(language, given as never))).toMatchObject([{ severity, field }]);
  });

  it('names the characters', () => {
    expect(problemsOf(mixedScripts, sampleIn('zh-Hans', { meaning: '外國人的證件。' }))[0]!.found).toBe('國 證');
  });
});
