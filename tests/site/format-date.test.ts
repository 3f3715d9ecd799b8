import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { formatDate } from '../../site/format-date.ts';

describe('a date', () => {
  it.each<{ language: Language; day: string; month: string; year: string }>([
    { language: 'en', day: '24 November 2026', month: 'April 2023', year: '2020' },
    { language: 'zh-Hans', day: '2026年11月24日', month: '2023年4月', year: '2020年' },
    { language: 'ja', day: '2026年11月24日', month: '2023年4月', year: '2020年' },
    { language: 'fr', day: '24 novembre 2026', month: 'avril 2023', year: '2020' },
    { language: 'vi', day: '24 tháng 11, 2026', month: 'tháng 4 năm 2023', year: '2020' },
  ])('is written out in $language as exactly as it is known', ({ language, day, month, year }) => {
    expect(['2026-11-24', '2023-04', '2020'].map((date) => formatDate(date, language))).toEqual([day, month, year]);
  });
});
