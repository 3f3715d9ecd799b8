import { describe, expect, it } from 'vitest';
import { formatOpens, formatUntil } from '../../../../components/request/contacts/seoul-times.ts';
import { translateRequest } from '../../../../components/request/question/translate-request.ts';
import type { Language } from '../../../../core/languages.ts';

const t = await translateRequest('en');
/** A Wednesday. */
const NOW = new Date('2026-11-25T17:30:00+09:00');
const at = (text: string) => new Date(`${text}+09:00`);

describe('until when somebody answers', () => {
  it.each([
    ['2026-11-25T18:00', 'until 18:00'],
    ['2026-11-26T00:00', 'until Thu 00:00'],
    ['2026-11-26T09:05', 'until Thu 09:05'],
  ])('%s is told as “%s”', (until, text) => {
    expect(formatUntil(at(until), NOW, 'en', t)).toBe(text);
  });

  it('is never said of who answers day and night', () => {
    expect(formatUntil(null, NOW, 'en', t)).toBe('day and night');
  });
});

describe('from when somebody answers', () => {
  it.each([
    ['today, the hour', '2026-11-25T22:00', 'from 22:00'],
    ['within a week, the day', '2026-11-30T09:00', 'from Mon 09:00'],
    ['a week later, the date, since the day would be taken for this week’s', '2026-12-02T09:00', 'from Dec 2, 09:00'],
  ])('is, %s', (_, opens, text) => {
    expect(formatOpens(at(opens), NOW, 'en', t)).toBe(text);
  });

  it('is told by the clocks of Seoul: what is the same day there is today', () => {
    const late = new Date('2026-11-24T15:10:00Z');
    expect(formatOpens(new Date('2026-11-25T00:00:00Z'), late, 'en', t)).toBe('from 09:00');
  });

  it.each<[Language, RegExp]>([
    ['fr', /lun\./],
    ['ja', /月/],
    ['vi', /(Thứ|Th|T) ?2/],
    ['zh-Hans', /周一/],
  ])('names the day in %s', async (language, text) => {
    expect(formatOpens(at('2026-11-30T09:00'), NOW, language, await translateRequest(language))).toMatch(text);
  });
});
