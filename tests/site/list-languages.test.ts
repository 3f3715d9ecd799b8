import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { listLanguages } from '../../site/list-languages.ts';

describe('the languages of a line', () => {
  it.each<{ language: Language; text: string }>([
    { language: 'en', text: 'English, Korean, Chinese and Vietnamese' },
    { language: 'zh-Hans', text: '中文、韩语、英语和越南语' },
    { language: 'ja', text: '韓国語、中国語、英語、ベトナム語' },
    { language: 'fr', text: 'coréen, chinois, anglais et vietnamien' },
    { language: 'vi', text: 'tiếng Việt, tiếng Hàn, tiếng Trung và tiếng Anh' },
  ])('are named in $language, the reader’s own first', ({ language, text }) => {
    expect(listLanguages(['ko', 'zh', 'en', 'vi'], language)).toBe(text);
  });
});
