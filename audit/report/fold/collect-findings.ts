import { FINDING_KINDS, type FindingKind } from '../../page-audit.ts';
import { clip } from '../page-kind.ts';
import type { FindingGroup } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { type Kept, keepBest } from './keep-best.ts';

const SAMPLES = 10;
const LONGEST_SAMPLE = 120;

type Sample = FindingGroup['samples'][number];

/** What pages have to be looked at for, by kind. Of each page, the first place of a kind is named. */
export function collectFindings(): Collector<FindingGroup[]> {
  const groups = new Map<FindingKind, { count: number; pages: number; lookHere: number; samples: Kept<Sample> }>();
  return {
    add({ address, findings }) {
      const seen = new Set<FindingKind>();
      for (const { kind, line, sample, lookHere } of findings) {
        const group = groups.get(kind) ?? { count: 0, pages: 0, lookHere: 0, samples: keepBest<Sample>(SAMPLES) };
        groups.set(kind, group);
        group.count++;
        if (lookHere) group.lookHere++;
        if (seen.has(kind)) continue;
        seen.add(kind);
        group.pages++;
        group.samples.offer({ worth: 0, name: address }, () => ({ address, line, sample: clip(sample, LONGEST_SAMPLE) }));
      }
    },
    finish: () =>
      FINDING_KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        return group ? [{ kind, ...group, samples: group.samples.list() }] : [];
      }),
  };
}
