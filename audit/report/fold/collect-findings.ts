import { FINDING_KINDS, type Finding, type FindingKind } from '../../page-audit.ts';
import { clip } from '../page-kind.ts';
import type { FindingGroup, FindingPlace } from '../site-report.ts';
import type { Collector } from './collector.ts';
import { type Kept, keepBest } from './keep-best.ts';

const SAMPLES = 10;
const LONGEST_SAMPLE = 120;

interface Group {
  count: number;
  pages: number;
  lookHere: number;
  samples: Kept<FindingPlace>;
  /** Places in scripts that were counted. */
  counted: Set<string>;
  /** Scripts with the pages that load them. */
  scripts: Map<string, number>;
}

/** What pages have to be looked at for, by kind. Of each page, and of each script that pages load, the first place of a kind is named. */
export function collectFindings(): Collector<FindingGroup[]> {
  const groups = new Map<FindingKind, Group>();
  return {
    add({ address, findings }) {
      const kinds = new Set<FindingKind>();
      const named = new Set<string>();
      for (const finding of findings) {
        const group = groups.get(finding.kind) ?? emptyGroup();
        groups.set(finding.kind, group);
        countPlace(finding, group);
        if (!kinds.has(finding.kind)) group.pages++;
        kinds.add(finding.kind);
        const name = `${finding.kind} ${finding.script ?? address}`;
        if (!named.has(name)) namePlace(finding, address, group);
        named.add(name);
      }
    },
    finish: () =>
      FINDING_KINDS.flatMap((kind) => {
        const group = groups.get(kind);
        return group ? [finishGroup(kind, group)] : [];
      }),
  };
}

function emptyGroup(): Group {
  return { count: 0, pages: 0, lookHere: 0, samples: keepBest(SAMPLES), counted: new Set(), scripts: new Map() };
}

function countPlace(finding: Finding, group: Group): void {
  const place = placeInScript(finding);
  if (place !== null && group.counted.has(place)) return;
  if (place !== null) group.counted.add(place);
  group.count++;
  if (finding.lookHere) group.lookHere++;
}

function namePlace(finding: Finding, page: string, { samples, scripts }: Group): void {
  const { line, sample, script } = finding;
  if (script !== undefined) scripts.set(script, (scripts.get(script) ?? 0) + 1);
  const place = { address: script ?? page, line, sample: clip(sample, LONGEST_SAMPLE) };
  samples.offer({ worth: 0, name: placeInScript(finding) ?? page }, () => place);
}

function placeInScript({ script, line, sample }: Finding): string | null {
  return script === undefined ? null : `${script} ${line} ${sample}`;
}

function finishGroup(kind: FindingKind, { count, pages, lookHere, samples, scripts }: Group): FindingGroup {
  const places = samples.list().map((place) => {
    const loadedBy = scripts.get(place.address);
    return loadedBy === undefined ? place : { ...place, loadedBy };
  });
  return { kind, count, pages, lookHere, samples: places };
}
