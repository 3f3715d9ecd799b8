import type { PageAudit } from '../../page-audit.ts';
import type { KnownWords } from '../known-words.ts';
import { nameOf } from '../page-kind.ts';
import { PARTS, type PageCredits } from '../score/parts.ts';
import type { PageToMend } from '../site-report.ts';
import { keepBest } from './keep-best.ts';
import { listTodos } from './list-todos.ts';

const SHOWN = 10;

/** Links from the home page at which a page counts half, and those of a page that nobody followed links to. */
const FAR = 10;
const UNKNOWN = 3;

export interface MendCollector {
  add(page: PageAudit, credits: PageCredits): void;
  finish(): PageToMend[];
}

/** The pages on which most points are lost, those near the home page first: more people come there. */
export function collectMend(known: KnownWords): MendCollector {
  const pages = keepBest<PageToMend>(SHOWN);
  return {
    add(page, credits) {
      const worth = lostPoints(credits) * nearness(page.depth);
      if (worth === 0) return;
      pages.offer({ worth, name: page.address }, () => ({
        ...nameOf(page),
        depth: page.depth,
        todo: listTodos(page, credits, known),
      }));
    },
    finish: () => pages.list(),
  };
}

/** In hundredths of a point. */
function lostPoints(credits: PageCredits): number {
  return PARTS.reduce((sum, { id, weight }) => sum + weight * (100 - (credits[id] ?? 100)), 0);
}

function nearness(depth: number | null): number {
  return 2 * FAR - Math.min(depth ?? UNKNOWN, FAR);
}
