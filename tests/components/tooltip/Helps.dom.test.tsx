import { describe, expect, it } from 'vitest';
import type { Call } from '../../../core/contacts/help-on-card.ts';
import { calling, IMMIGRATION, NOW, show, textOf } from './show-card.tsx';

describe('who helps', () => {
  it('has the first line as a link to call', () => {
    const link = show().querySelector('.helps a')!;
    expect([link.getAttribute('href'), link.getAttribute('aria-label')]).toEqual(['tel:1345', 'Call 1345']);
  });

  it('has no link where nobody is known to call', () => {
    expect(show({}, { help: { ...IMMIGRATION, calls: [] } }).querySelector('.helps a')).toBeNull();
  });

  it('says in which language and until when somebody answers, and what to press', () => {
    expect(textOf(show().querySelector('.answers'))).toBe('answers in English until 22:00 · press 3*');
    const inFrench = show({}, calling({ language: 'fr', keys: null }), 'fr');
    expect(textOf(inFrench.querySelector('.answers'))).toBe('répond en français jusqu’à 22:00');
  });

  it.each<[Partial<Call>, string]>([
    [{ opening: { type: 'open', until: null, isSure: true }, keys: null }, 'answers in English, day and night'],
    [{ opening: { type: 'later', opens: NOW + 13 * 3_600_000, isSure: true }, keys: null }, 'opens Tue 09:00: answers in English'],
    [{ opening: { type: 'unknown' }, keys: null }, 'answers in English · hours not known'],
    [{ speech: 'interpreted', keys: null, opening: { type: 'unknown' } }, 'helps with an interpreter: ask for one · hours not known'],
    [{ region: 'Seoul', keys: null }, 'answers in English until 22:00 · for people in Seoul'],
    [
      { keys: null, opening: { type: 'open', until: NOW + 3_600_000, isSure: false } },
      'answers in English until 21:00 · may be closed on a public holiday',
    ],
  ])('says of %j: %s', (change, said) => {
    expect(textOf(show({}, calling(change)).querySelector('.answers'))).toBe(said);
  });

  it.each<[Call['old'], string | null]>([
    [null, null],
    [{ asOf: '2023-04' }, 'as of April 2023; may have changed'],
    [{ asOf: '2011' }, 'as of 2011; may have changed'],
    [{ asOf: null }, 'date not known; may have changed'],
  ])('says of what is known of a line as of %j: %s', (old, said) => {
    expect(show({}, calling({ old })).querySelector('.age')?.textContent ?? null).toBe(said);
  });

  it('has a centre’s courses under it, and unfolded how to take part and of when that is', () => {
    const register = 'Ask 1577-7716.';
    const korean = { name: 'Korean classes', about: 'Free.', register, link: null, old: { asOf: '2024-07' } };
    const hub = { name: 'Study hub', about: null, register, link: 'https://www.busan.go.kr/hub', old: null };
    const helps = show({}, calling({ programmes: [korean, hub] })).querySelector('.helps')!;
    expect(textOf(helps.querySelector('summary'))).toBe('Courses and meetings: Korean classes · Study hub');
    expect([...helps.querySelectorAll('.programmes li')].map(textOf)).toEqual([
      'Korean classes Free. Ask 1577-7716.as of July 2024; may have changed',
      'Study hub Ask 1577-7716. www.busan.go.kr',
    ]);
    expect(show({}, calling({})).querySelector('.programmes')).toBeNull();
  });

  it('names the word’s own service second, and that no centre is known in the reader’s region', () => {
    const second = { id: 'tourism', name: 'Tourism' } as const;
    const text = textOf(show({}, { help: { ...IMMIGRATION, second, noCentreIn: 'Busan' } }).querySelector('.helps'));
    expect(text).toContain('Also: Tourism');
    expect(text).toContain('No centre in Busan is known here yet.');
  });
});
