import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/languages.ts';
import { describeHours } from '../../site/describe-hours.ts';
import { translateSite } from '../../site/translate-site.ts';

type Hours = Parameters<typeof describeHours>[0];

const WEEK: Hours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Without the joiners that keep times on one line. */
function said(hours: Hours, language: Language): string {
  return describeHours(hours, { language, t: translateSite(language) }).replaceAll('\u2060', '');
}

describe('hours', () => {
  const office: Hours = { days: WEEK, from: '09:00', to: '18:00', languages: null };

  it.each<{ language: Language; text: string }>([
    { language: 'en', text: 'Monday to Friday, 09:00–18:00' },
    { language: 'zh-Hans', text: '星期一至星期五 09:00–18:00' },
    { language: 'ja', text: '月曜日～金曜日 09:00～18:00' },
    { language: 'fr', text: 'Du lundi au vendredi, 09:00–18:00' },
    { language: 'vi', text: 'Thứ Hai đến Thứ Sáu, 09:00–18:00' },
  ])('are said in $language', ({ language, text }) => {
    expect(said(office, language)).toBe(text);
  });

  it.each<{ hours: Hours; text: string }>([
    { hours: { days: [...WEEK, 'sat', 'sun'], from: '00:00', to: '24:00', languages: null }, text: 'Every day, around the clock' },
    { hours: { days: ['sun', 'sat'], from: '10:00', to: '12:00', languages: null }, text: 'Saturday and Sunday, 10:00–12:00' },
    {
      hours: { days: ['mon', 'wed', 'fri'], from: '10:00', to: '12:00', languages: null },
      text: 'Monday, Wednesday and Friday, 10:00–12:00',
    },
    { hours: { ...office, languages: ['ko', 'zh', 'en'] }, text: 'Monday to Friday, 09:00–18:00 (only English, Korean and Chinese)' },
  ])('are said of any days: $text', ({ hours, text }) => {
    expect(said(hours, 'en')).toBe(text);
  });

  it('do not break between their times', () => {
    expect(describeHours(office, { language: 'en', t: translateSite('en') })).toContain('09:00\u2060–\u206018:00');
  });
});
