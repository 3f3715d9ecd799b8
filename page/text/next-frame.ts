/** Milliseconds after which work goes on in a tab that paints no frames, since nobody sees it. */
const UNSEEN = 60;

/** Milliseconds of work in a frame. */
export const SLICE = 8;

/** Lets the page handle its events and paint a frame, then goes on: what ran before the painting would delay it. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, UNSEEN);
    const frame = requestAnimationFrame(() => setTimeout(done));
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}

/** A `pause` that says yes once the slice has lasted `milliseconds`. */
export function sliceOf(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
}

/** Does work step by step, and lets the page handle its events after each; resolves with what the last one gives. */
export async function workInSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
