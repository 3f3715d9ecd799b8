import type { PageAudit, PageFault, PageVersion } from '../../page-audit.ts';
import { isKorean, nameOf, textLanguage } from '../page-kind.ts';
import { creditVersions, type VersionWorth } from '../score/credit-versions.ts';
import type { LanguageReport, PageName, VersionProblem } from '../site-report.ts';
import { versionsOf } from '../versions-of.ts';
import { isOfSite } from './collect-faults.ts';
import { type Comparison, compareVersion, type PageFacts, worthOf } from './compare-version.ts';
import { type Kept, keepBest } from './keep-best.ts';

const SHOWN = 20;
const DEAD: Comparison = { faults: ['dead'], length: null };

type Counts = Pick<LanguageReport, 'versions' | 'leadsAway' | 'pages' | 'compared' | 'same'>;

interface PageWithVersions extends PageName {
  own: readonly PageVersion[];
  leadsTo: readonly string[];
}

export interface VersionsSection {
  counts: ReadonlyMap<string, Counts>;
  problems: readonly VersionProblem[];
  /** What each Korean page is credited with. */
  credits: readonly number[];
}

export interface VersionCollector {
  add(page: PageAudit): void;
  addFault(fault: PageFault): void;
  finish(): VersionsSection;
}

/**
 * Which Korean pages exist in which languages, and whether the versions say the same. A version may come before or after its page, so a few
 * numbers of each page are kept until the end.
 */
export function collectVersions(): VersionCollector {
  const facts = new Map<string, PageFacts>();
  const korean: PageWithVersions[] = [];
  const dead = new Set<string>();
  return {
    add(page) {
      facts.set(page.address, factsOf(page));
      if (isKorean(page)) korean.push({ ...nameOf(page), ...versionsOf(page) });
    },
    addFault({ address, outcome }) {
      if (isOfSite(outcome)) dead.add(address);
    },
    finish() {
      const counts = countLanguages(korean, facts);
      const problems = keepBest<VersionProblem>(SHOWN);
      const compare = ({ language, address }: PageVersion, page: PageFacts) => {
        if (dead.has(address)) return DEAD;
        const version = facts.get(address);
        return version ? compareVersion(page, version, language) : null;
      };
      const credits = korean.map((page) => {
        const worths = page.own.map((version): VersionWorth => {
          const compared = compare(version, facts.get(page.address)!);
          if (!compared) return 2;
          note(page, version, compared, { count: counts.get(version.language)!, problems });
          return worthOf(compared.faults);
        });
        return creditVersions(worths, page.leadsTo.length > 0);
      });
      return { counts, problems: problems.list(), credits };
    },
  };
}

type Counting = { -readonly [Name in keyof Counts]: number };

function countLanguages(korean: readonly PageWithVersions[], facts: ReadonlyMap<string, PageFacts>): Map<string, Counting> {
  const counts = new Map<string, Counting>();
  const count = (language: string, name: keyof Counts) => {
    const found = counts.get(language) ?? { versions: 0, leadsAway: 0, pages: 0, compared: 0, same: 0 };
    counts.set(language, found);
    found[name]++;
  };
  for (const { language } of facts.values()) if (language !== null) count(language, 'pages');
  for (const { own, leadsTo } of korean) {
    for (const { language } of own) count(language, 'versions');
    for (const language of leadsTo) count(language, 'leadsAway');
  }
  return counts;
}

function note(
  { address, title, language }: PageName,
  { language: inLanguage, address: version }: PageVersion,
  { faults, length }: Comparison,
  { count, problems }: { count: Counting; problems: Kept<VersionProblem> },
): void {
  count.compared++;
  if (faults.length === 0) {
    count.same++;
    return;
  }
  const worth = 10 * (2 - worthOf(faults)) + faults.length;
  problems.offer({ worth, name: `${address} ${inLanguage}` }, () => ({ address, title, language, inLanguage, version, faults, length }));
}

function factsOf(page: PageAudit): PageFacts {
  return { language: textLanguage(page), length: page.length, headings: page.headings.length, updated: page.updated };
}
