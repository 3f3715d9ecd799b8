import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeatEvery } from '../../../receiver/upkeep/repeat-every.ts';

describe('repeatEvery', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('does its task every so many hours until it is stopped', () => {
    const task = vi.fn();
    const stop = repeatEvery(24, task);
    vi.advanceTimersByTime(72 * 60 * 60 * 1000);
    expect(task).toHaveBeenCalledTimes(3);
    stop();
    vi.advanceTimersByTime(72 * 60 * 60 * 1000);
    expect(task).toHaveBeenCalledTimes(3);
  });
});
