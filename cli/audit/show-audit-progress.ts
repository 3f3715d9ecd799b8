import type { Translate } from '../../locales/create-translator.ts';
import { showProgress } from '../show-progress.ts';
import { describeProgress } from './describe-progress.ts';

/** How often the line is written anew, in milliseconds. */
const PERIOD = 500;

export interface AuditProgress {
  /** Counts one more page that got its result. */
  onPage(): void;
  /** Removes the line. */
  stop(): void;
}

/** Shows how far an audit is until it is stopped. `count` tells how many pages have a result, and how many are known. */
export function showAuditProgress(say: Translate, count: () => Promise<{ done: number; total: number }>): AuditProgress {
  const line = showProgress(process.stderr);
  const begin = performance.now();
  let since = 0;
  let isOver = false;
  const timer = setInterval(async () => {
    const counts = await count().catch(() => null);
    if (counts && !isOver) line.show(describeProgress({ ...counts, since, seconds: (performance.now() - begin) / 1000 }, say));
  }, PERIOD);
  return {
    onPage: () => void since++,
    stop() {
      isOver = true;
      clearInterval(timer);
      line.clear();
    },
  };
}
