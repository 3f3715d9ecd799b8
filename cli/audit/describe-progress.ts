import type { Translate } from '../../locales/create-translator.ts';

const WIDTH = 20;
/** Seconds before which a rate says nothing. */
const SOON = 3;

/** How far an audit is. */
export interface Progress {
  /** Pages with a result, those of earlier starts too. */
  done: number;
  /** Pages that are known by now. */
  total: number;
  /** Pages that got their result since this start, and the seconds that it took. */
  since: number;
  seconds: number;
}

/** One line: a bar, pages, pages a second, time left. */
export function describeProgress({ done, total, since, seconds }: Progress, say: Translate): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const full = Math.round(share * WIDTH);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`;
  if (seconds < SOON || since === 0) return say('begin', { bar, done, total });
  const rate = since / seconds;
  const left = sayTime(Math.max(0, total - done) / rate, say);
  return say('progress', { bar, done, total, rate: rate.toFixed(rate < 10 ? 1 : 0), left });
}

function sayTime(seconds: number, say: Translate): string {
  if (seconds < 60) return say('seconds', { count: Math.ceil(seconds) });
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? say('minutes', { count: minutes }) : say('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
