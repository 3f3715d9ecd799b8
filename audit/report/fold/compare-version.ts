import { daysBetween } from '../../../core/time/calendar-date.ts';
import { lengthRatio } from '../expected-length.ts';
import type { VersionWorth } from '../score/credit-versions.ts';
import { VERSION_FAULTS, type VersionFault } from '../site-report.ts';

/** What is kept of every page, because another one may be a version of it. */
export interface PageFacts {
  /** The language of its text; null where it is too short to tell. */
  language: string | null;
  length: number;
  headings: number;
  updated: string | null;
}

/** Shorter pages are mostly menu, which says nothing of what they hold. */
const LEAST_LENGTH = 500;
const LEAST_HEADINGS = 4;
/** The share, in percent, below which something seems to be missing. */
const LEAST_SHARE = 50;
const LATE_DAYS = 90;

export interface Comparison {
  faults: VersionFault[];
  /** Length as a share of what is expected, in percent; null where that is not known. */
  length: number | null;
}

/** What a version in a language seems to lack, beside the Korean page. */
export function compareVersion(korean: PageFacts, version: PageFacts, language: string): Comparison {
  const ratio = lengthRatio(language);
  const length = ratio === null || korean.length < LEAST_LENGTH ? null : Math.round((100 * version.length) / (korean.length * ratio));
  const isOther = version.language !== null && version.language !== language;
  const has: Record<VersionFault, boolean> = {
    dead: false,
    'not-translated': isOther,
    shorter: !isOther && length !== null && length < LEAST_SHARE,
    'fewer-headings': korean.headings >= LEAST_HEADINGS && 100 * version.headings < LEAST_SHARE * korean.headings,
    older: isOlder(korean.updated, version.updated),
  };
  return { faults: VERSION_FAULTS.filter((fault) => has[fault]), length };
}

/** A version in another language is none, and neither is one that cannot be read; one that lacks something is half of one. */
export function worthOf(faults: readonly VersionFault[]): VersionWorth {
  if (faults.includes('dead') || faults.includes('not-translated')) return 0;
  return faults.length > 0 ? 1 : 2;
}

function isOlder(korean: string | null, version: string | null): boolean {
  return korean !== null && version !== null && daysBetween(version, korean) > LATE_DAYS;
}
