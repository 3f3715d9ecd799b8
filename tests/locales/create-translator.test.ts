import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../locales/create-translator.ts';

const STRINGS = {
  card: { close: 'Close', call: 'Call {{number}} or {{ number }}' },
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  left: '{{count}} left',
  won: '{{won, number}} won',
  share: '{{share, number(style: percent; maximumFractionDigits: 2)}}',
  sum: '{{amount, currency}}',
  day: '{{date, datetime(month: long; day: numeric; timeZone: UTC)}}',
  odd: '{{date, moment}}',
};
const t = createTranslator('en', STRINGS);

describe('a translator', () => {
  it.each([
    ['card.close', {}, 'Close'],
    ['card.call', { number: '1345' }, 'Call 1345 or 1345'],
    ['days', { count: 1 }, '1 day'],
    ['days', { count: 0 }, '0 days'],
    ['left', { count: 1 }, '1 left'],
    ['won', { won: 1_234_567 }, '1,234,567 won'],
    ['share', { share: 0.0325 }, '3.25%'],
    ['sum', { amount: 500, currency: 'USD' }, '$500.00'],
    ['day', { date: new Date('2026-12-10T12:00:00Z') }, 'December 10'],
  ])('says %s with %o', (key, values, said) => {
    expect(t(key, values)).toBe(said);
  });

  it('says two sums in two currencies', () => {
    expect([t('sum', { amount: 1, currency: 'USD' }), t('sum', { amount: 1, currency: 'EUR' })]).toEqual(['$1.00', '€1.00']);
  });

  it('chooses the plural form of its language', () => {
    const few = createTranslator('fr', { days_one: '{{count}} jour', days_other: '{{count}} jours', days_many: '{{count}} de jours' });
    expect([0, 1, 2, 1_000_000].map((count) => few('days', { count }))).toEqual(['0 jour', '1 jour', '2 jours', '1000000 de jours']);
  });

  it('leaves a place empty of which nothing is known, and fills nothing into what was filled in', () => {
    expect(t('card.call')).toBe('Call  or ');
    expect(t('card.call', { number: '{{number}} $&' })).toBe('Call {{number}} $& or {{number}} $&');
  });

  it('says a key without a text as it is, names of objects too', () => {
    expect(['card', 'card.open', 'card.close.now', 'toString', 'constructor.name'].map((key) => t(key))).toEqual([
      'card',
      'card.open',
      'card.close.now',
      'toString',
      'constructor.name',
    ]);
  });

  it('names a format that does not exist', () => {
    expect(() => t('odd', { date: 1 })).toThrow('moment');
  });
});
