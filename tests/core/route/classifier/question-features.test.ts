import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/languages.ts';
import { questionFeatures } from '../../../../core/route/classifier/question-features.ts';
import { rulesOf } from '../sample-rules.ts';

/** How many features two texts share. */
function shared(language: Language, one: string, other: string): number {
  const features = questionFeatures(other, rulesOf(language));
  return [...questionFeatures(one, rulesOf(language))].filter((feature) => features.has(feature)).length;
}

describe('the features of a question', () => {
  it.each<[string, Language, string, string]>([
    ['a word', 'en', 'refund', 'the refund, please'],
    ['the beginning of a word', 'en', 'cancelling', 'cancellation'],
    ['a word in capital letters', 'en', 'NHIS', 'nhis'],
    ['a word without its accents', 'fr', 'résiliation', 'resiliation'],
    ['a Vietnamese word without its marks', 'vi', 'nộp phạt', 'nop phat'],
    ['Chinese characters', 'zh-Hans', '怎么退税', '退税要多久'],
    ['Korean syllables, whatever the spaces', 'ko', '외국인등록증', '외국인 등록증'],
    ['a Korean word in another language', 'en', 'my 전세 deposit', '전세'],
  ])('include %s', (_, language, one, other) => expect(shared(language, one, other)).toBeGreaterThan(0));

  it('include pairs of words', () => {
    expect(shared('en', 'bank account', 'bank account')).toBeGreaterThan(shared('en', 'bank account', 'account bank'));
  });

  it('tell Vietnamese words apart by their marks, where a text has them', () => {
    expect(shared('vi', 'khói', 'khói')).toBeGreaterThan(shared('vi', 'khói', 'khỏi'));
  });

  it('are none where there is no word', () => {
    expect(questionFeatures('?! …', rulesOf('en')).size).toBe(0);
    expect(questionFeatures('', rulesOf('ko')).size).toBe(0);
  });
});
