import { describe, expect, it } from 'vitest';
import { mayHaveChanged } from '../../../core/contacts/may-have-changed.ts';

const DECEMBER = new Date('2026-12-01T10:00+09:00');

describe('what is known of a contact', () => {
  it.each([
    ['2026-11', false],
    ['2026', false],
    ['2026-01', false],
    ['2025-12', true],
    ['2025', true],
    ['2011', true],
    [null, true],
  ])('as of %s may have changed by December 2026: %s', (asOf, changed) => {
    expect(mayHaveChanged({ asOf }, DECEMBER)).toBe(changed);
  });

  it('is as old as it is in Seoul', () => {
    expect(mayHaveChanged({ asOf: '2025-12' }, new Date('2026-11-30T16:00Z'))).toBe(true);
    expect(mayHaveChanged({ asOf: '2025-12' }, new Date('2026-11-30T14:00Z'))).toBe(false);
  });
});
