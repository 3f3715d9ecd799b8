import { describe, expect, it } from 'vitest';
import { addOpening, type OpenedRequest } from '../../entrypoints/background/limit-requests.ts';

const NOON = Date.UTC(2026, 10, 30, 3);

/** Asks once for each time given, in seconds after noon; what was let through. */
function opened(times: readonly number[], tabOf: (asked: number) => number = () => 1): number {
  let openings: OpenedRequest[] = [];
  let count = 0;
  for (const [asked, seconds] of times.entries()) {
    const next = addOpening(openings, { tab: tabOf(asked), at: NOON + seconds * 1000 });
    if (!next) continue;
    openings = next;
    count++;
  }
  return count;
}

const every = (seconds: number, times: number) => Array.from({ length: times }, (_, index) => index * seconds);

describe('requests that pages open', () => {
  it('are one for a press, however often the page asks', () => {
    expect(opened(every(0.1, 15))).toBe(1);
  });

  it('are as many as a reader wants who goes from word to word', () => {
    expect(opened(every(20, 30))).toBe(30);
  });

  it('are let through when the clock has been put back by an hour', () => {
    expect(opened([0, 10, 20, 30, 40, -3600, -3590])).toBe(7);
  });

  it('are five a minute in a tab', () => {
    expect(opened(every(5, 12))).toBe(5);
    expect(opened(every(5, 24))).toBe(10);
  });

  it('are counted by tab', () => {
    expect(opened([0, 0, 0], (asked) => asked)).toBe(3);
  });

  it('are twenty a minute in all tabs together', () => {
    expect(opened(every(0, 50), (asked) => asked)).toBe(20);
  });

  it('are forgotten after a minute', () => {
    const openings = addOpening([{ tab: 1, at: NOON }], { tab: 2, at: NOON + 60_000 });
    expect(openings).toEqual([{ tab: 2, at: NOON + 60_000 }]);
  });
});
