import { FAULT_KINDS, type FaultKind, type PageFault } from '../../page-audit.ts';
import { clip } from '../page-kind.ts';
import type { FaultGroup } from '../site-report.ts';
import { type Kept, keepBest } from './keep-best.ts';

const SAMPLES = 10;

/**
 * The faults that every reader meets, whoever audits: they count in the score. The others may be the auditor's own: its line, its patience,
 * its cap, what robots.txt allows a machine.
 */
const OF_SITE: readonly FaultKind[] = ['redirects', 'http-error', 'certificate'];

export interface FaultCollector {
  add(fault: PageFault): void;
  finish(): FaultGroup[];
}

/** What could not be audited, by kind. */
export function collectFaults(): FaultCollector {
  const groups = new Map<FaultKind, { count: number; samples: Kept<FaultGroup['samples'][number]> }>();
  return {
    add({ address, outcome, detail }) {
      const group = groups.get(outcome) ?? { count: 0, samples: keepBest(SAMPLES) };
      groups.set(outcome, group);
      group.count++;
      group.samples.offer({ worth: 0, name: address }, () => ({ address, detail: clip(detail) }));
    },
    finish: () =>
      FAULT_KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        return group ? [{ kind, count: group.count, scored: isOfSite(kind), samples: group.samples.list() }] : [];
      }),
  };
}

/** Whether readers of the site meet such a fault too. */
export function isOfSite(kind: FaultKind): boolean {
  return OF_SITE.includes(kind);
}
