import { describe, expect, it } from 'vitest';
import { chooseLanguage, isLanguage, LANGUAGES } from '../../core/languages.ts';

describe('the language of the reader', () => {
  it.each([
    { preferred: ['vi-VN', 'en-US'], language: 'vi' },
    { preferred: ['ja'], language: 'ja' },
    { preferred: ['fr-CA', 'en'], language: 'fr' },
    { preferred: ['EN-gb'], language: 'en' },
    { preferred: ['zh-CN'], language: 'zh-Hans' },
    { preferred: ['zh-Hant-TW', 'en'], language: 'zh-Hans' },
    { preferred: ['ko-KR', 'ja-JP', 'en'], language: 'ja' },
    { preferred: ['ko-KR', 'ko', 'en-US', 'en'], language: 'en' },
    { preferred: ['ko-KR', 'ko'], language: 'ko' },
    { preferred: ['ko', 'mn'], language: 'ko' },
    { preferred: ['mn', 'uz', 'th'], language: 'en' },
    { preferred: ['fil', 'fy', 'jam'], language: 'en' },
    { preferred: [], language: 'en' },
  ])('is $language for $preferred', ({ preferred, language }) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  it.each(LANGUAGES)('%s is one of ours', (language) => {
    expect(isLanguage(language)).toBe(true);
  });

  it.each(['ko-KR', 'EN', 'zh', 'zh-Hant', '', null, undefined, 3, ['en']])('%j is none of ours', (value) => {
    expect(isLanguage(value)).toBe(false);
  });
});
