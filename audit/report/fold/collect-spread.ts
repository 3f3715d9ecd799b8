import { daysSince } from '../score/credit-page.ts';
import type { SiteReport } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { countBars } from './count-bars.ts';

const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7];
/** Days: three months, one, two, three and five years. */
const AGES = [0, 92, 366, 731, 1096, 1827];

/** How far pages are from the home page, and how old they are. */
export function collectSpread(day: string): Collector<Pick<SiteReport, 'distances' | 'ages'>> {
  const distances = countBars(DEPTHS);
  const ages = countBars(AGES);
  return {
    add({ depth, updated }) {
      distances.add(depth);
      ages.add(daysSince(updated, day));
    },
    finish: () => ({ distances: distances.bars(), ages: ages.bars() }),
  };
}
