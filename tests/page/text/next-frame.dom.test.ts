import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextFrame, sliceOf } from '../../../page/text/next-frame.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('going on in the next frame', () => {
  it('lets what the page had planned before happen first', async () => {
    const order: string[] = [];
    requestAnimationFrame(() => order.push('page'));
    await nextFrame();
    order.push('annae');
    expect(order).toEqual(['page', 'annae']);
  });

  it('lets everything of that frame happen first', async () => {
    const callbacks: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => callbacks.push(callback));
    const order: string[] = [];
    const gone = nextFrame().then(() => order.push('annae'));
    requestAnimationFrame(() => order.push('page'));
    for (const callback of callbacks) {
      callback(0);
      await Promise.resolve();
    }
    await gone;
    expect(order).toEqual(['page', 'annae']);
  });

  it('happens all the same in a tab that paints no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    vi.stubGlobal('cancelAnimationFrame', () => {});
    await expect(nextFrame()).resolves.toBeUndefined();
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
