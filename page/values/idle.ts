import { nextFrame, sliceOf } from '../text/next-frame.ts';

/** Milliseconds after which work begins though the page is never idle. */
const LATEST = 2000;
/** Milliseconds of work at a time: what a reader does meanwhile waits no longer. */
const SLICE = 5;

/** Waits until the browser has nothing else to do; resolves to a `pause` for what is done then. Safari is asked frame by frame. */
export function nextIdle(): Promise<() => boolean> {
  if (typeof requestIdleCallback === 'undefined') return nextFrame().then(() => sliceOf(SLICE));
  return new Promise((resolve) => requestIdleCallback(() => resolve(sliceOf(SLICE)), { timeout: LATEST }));
}
