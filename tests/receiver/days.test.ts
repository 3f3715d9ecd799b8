import { describe, expect, it } from 'vitest';
import { addDays, dayInSeoul } from '../../receiver/days.ts';

describe('dayInSeoul', () => {
  it('begins at midnight in Seoul, nine hours before that of Greenwich', () => {
    expect(dayInSeoul(new Date('2026-11-24T14:59:59Z'))).toBe('2026-11-24');
    expect(dayInSeoul(new Date('2026-11-24T15:00:00Z'))).toBe('2026-11-25');
  });
});

describe('addDays', () => {
  it('goes forth and back over the ends of months', () => {
    expect(addDays(new Date('2026-11-24T03:00:00Z'), 90).toISOString()).toBe('2027-02-22T03:00:00.000Z');
    expect(addDays(new Date('2026-03-01T03:00:00Z'), -1).toISOString()).toBe('2026-02-28T03:00:00.000Z');
  });
});
