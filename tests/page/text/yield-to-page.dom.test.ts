import { afterEach, describe, expect, it, vi } from 'vitest';
import { sliceOf, yieldToPage } from '../../../page/text/yield-to-page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('yielding to the page', () => {
  it('lets what the page had planned before happen first', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('page'), 0);
    await yieldToPage();
    order.push('annae');
    expect(order).toEqual(['page', 'annae']);
  });

  it('uses the browser’s own way where there is one', async () => {
    const yieldOnce = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: yieldOnce });
    await yieldToPage();
    expect(yieldOnce).toHaveBeenCalledOnce();
  });

  it('does without in browsers whose scheduler cannot yield', async () => {
    vi.stubGlobal('scheduler', {});
    await expect(yieldToPage()).resolves.toBeUndefined();
  });
});

describe('a slice of work', () => {
  it('is over once its milliseconds have passed', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const isOver = sliceOf(6);
    const asked = [1000, 1005.9, 1006, 1200].map((now) => {
      clock.mockReturnValue(now);
      return isOver();
    });
    expect(asked).toEqual([false, false, true, true]);
  });
});
