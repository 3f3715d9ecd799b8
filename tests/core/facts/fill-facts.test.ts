import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../core/facts/fact.ts';
import { fillFacts } from '../../../core/facts/fill-facts.ts';

const objection: Fact = { id: 'objection-days', kind: 'deadline', value: 60, unit: 'day', from: 'receipt', until: null };
const wage: Fact = { id: 'wage', kind: 'amount', value: 10320, unit: 'KRW', from: null, until: '2026-12-31' };
const say = ({ value, unit }: Fact) => `${value} ${unit}`;
const fill = (text: string, today = '2026-12-01') => fillFacts(text, [objection, wage], today, say);

describe('a text with places for facts', () => {
  it('is told with its facts', () => expect(fill('Object within {objection-days}.')).toBe('Object within 60 day.'));

  it('is told on the last day of a fact, and not after it', () => {
    expect(fill('At least {wage} an hour.', '2026-12-31')).toBe('At least 10320 KRW an hour.');
    expect(fill('At least {wage} an hour.', '2027-01-01')).toBeNull();
  });

  it('is not told if a fact is missing', () => expect(fill('Pay {fee}.')).toBeNull());

  it('is told as it is if it has no places', () => expect(fill('Call first.')).toBe('Call first.'));
});
