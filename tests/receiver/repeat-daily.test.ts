import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repeatDaily } from '../../receiver/repeat-daily.ts';

describe('repeatDaily', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('does its task once a day until it is stopped', () => {
    const task = vi.fn();
    const stop = repeatDaily(task);
    vi.advanceTimersByTime(72 * 60 * 60 * 1000);
    expect(task).toHaveBeenCalledTimes(3);
    stop();
    vi.advanceTimersByTime(72 * 60 * 60 * 1000);
    expect(task).toHaveBeenCalledTimes(3);
  });
});
