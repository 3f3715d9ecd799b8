import { describe, expect, it } from 'vitest';
import { addMissed, LONGEST_QUERY, MOST_MISSED, readMissed, trimQuery } from '../../../core/search/missed-searches.ts';

const FIRST = { query: '건보료', count: 2, last: '2026-11-30' };
const SECOND = { query: 'Geonbo', count: 1, last: '2026-11-29' };

describe('searches that found nothing', () => {
  it('are the newest first, each once with its count and its last day; capitals do not count', () => {
    expect(addMissed([FIRST, SECOND], 'geonbo', '2026-12-01')).toEqual([{ query: 'geonbo', count: 2, last: '2026-12-01' }, FIRST]);
    expect(addMissed([FIRST], '전입', '2026-12-01')).toEqual([{ query: '전입', count: 1, last: '2026-12-01' }, FIRST]);
  });

  it('are bounded: those of longest ago make room', () => {
    const many = Array.from({ length: MOST_MISSED }, (_, at) => ({ ...FIRST, query: `말${at}` }));
    const more = addMissed(many, '새말', '2026-12-01');
    expect(more).toHaveLength(MOST_MISSED);
    expect([more[0]!.query, more.at(-1)!.query]).toEqual(['새말', `말${MOST_MISSED - 2}`]);
  });

  it('are trimmed and composed; a sentence is none, nor is a letter', () => {
    expect(trimQuery('  건보   료 ')).toBe('건보 료');
    expect(trimQuery('건보'.normalize('NFD'))).toBe('건보');
    expect(trimQuery('x'.repeat(LONGEST_QUERY))).toHaveLength(LONGEST_QUERY);
    expect(trimQuery('x'.repeat(LONGEST_QUERY + 1))).toBeNull();
    expect(trimQuery(' z ')).toBeNull();
  });

  it('are read from storage without what is malformed', () => {
    const odd = [null, 'x', { ...FIRST, query: 'x'.repeat(99) }, { ...FIRST, count: '2' }, { ...FIRST, last: 'today' }];
    expect(readMissed([FIRST, ...odd, { ...SECOND, extra: 1 }])).toEqual([FIRST, SECOND]);
    expect(readMissed({})).toEqual([]);
  });
});
