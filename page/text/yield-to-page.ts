type YieldingScheduler = { yield?: () => Promise<void> };

/** Lets the page handle its events and paint, then goes on. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/** A `pause` that says yes once the slice has lasted `milliseconds`. */
export function sliceOf(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
}
