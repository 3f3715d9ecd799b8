import type { Term } from '../../glossary/schema/term-schema.ts';
import type { PageAudit, PageResult } from '../page-audit.ts';
import { collectAttachments } from './fold/collect-attachments.ts';
import { collectContacts } from './fold/collect-contacts.ts';
import { collectFaults, isOfSite } from './fold/collect-faults.ts';
import { collectFindings } from './fold/collect-findings.ts';
import { collectMend } from './fold/collect-mend.ts';
import { collectSentences } from './fold/collect-sentences.ts';
import { collectSpread } from './fold/collect-spread.ts';
import { collectVersions } from './fold/collect-versions.ts';
import { collectWords } from './fold/collect-words.ts';
import { knowWords } from './known-words.ts';
import { listLanguages } from './list-languages.ts';
import { isKorean } from './page-kind.ts';
import { creditPage } from './score/credit-page.ts';
import { creditVersions } from './score/credit-versions.ts';
import { sumCredits } from './score/score-parts.ts';
import type { PageCount, SiteReport, TrendPoint } from './site-report.ts';
import type { EarlierReport } from './trend/earlier-report.ts';
import { joinTrend } from './trend/join-trend.ts';
import { versionsOf } from './versions-of.ts';

export interface ReportOptions {
  /** Whose site it is, as the report names it. */
  site: string;
  /** The day of the audit, as YYYY-MM-DD. */
  day: string;
  /** Earlier reports of the same site. */
  against?: readonly EarlierReport[];
}

/**
 * The report on a site, from the results of its pages: each address once, in any order. Results are read one by one; of each, about half a
 * kilobyte is kept.
 */
export async function buildSiteReport(
  results: AsyncIterable<PageResult> | Iterable<PageResult>,
  { terms }: { terms: readonly Term[] },
  options: ReportOptions,
): Promise<SiteReport> {
  const fold = foldSite(terms, options);
  for await (const result of results) fold.add(result);
  return fold.finish();
}

function foldSite(terms: readonly Term[], { site, day, against = [] }: ReportOptions) {
  const known = knowWords(terms, day);
  const words = collectWords(known);
  const [sentences, contacts, attachments, findings] = [collectSentences(), collectContacts(), collectAttachments(), collectFindings()];
  const spread = collectSpread(day);
  const [versions, faults, mend, credits] = [collectVersions(), collectFaults(), collectMend(known), sumCredits()];
  const pages = { read: 0, korean: 0, faults: 0 };

  const addPage = (page: PageAudit) => {
    pages.read++;
    if (isKorean(page)) pages.korean++;
    for (const collector of [words, sentences, contacts, attachments, findings, spread, versions]) collector.add(page);
    const credited = creditPage(page, known, day);
    credits.add(credited);
    mend.add(page, isKorean(page) ? { ...credited, versions: creditAtFirst(page) } : credited);
  };
  return {
    add(result: PageResult) {
      if (result.outcome === 'read') return addPage(result);
      pages.faults++;
      faults.add(result);
      versions.addFault(result);
      if (isOfSite(result.outcome)) credits.add({ reachable: 0 });
    },
    finish(): SiteReport {
      const { explained, ...wordsReport } = words.finish();
      const { counts, problems, credits: versionCredits } = versions.finish();
      for (const credit of versionCredits) credits.add({ versions: credit });
      const score = credits.score();
      const { byLanguage, ...contactsReport } = contacts.finish();
      return {
        format: 1,
        ...{ site, day, pages, glossary: known.size, score },
        mend: mend.finish(),
        words: wordsReport,
        sentences: sentences.finish(),
        languages: listLanguages({ counts, explained, contacts: byLanguage }),
        versions: problems,
        contacts: contactsReport,
        attachments: attachments.finish(),
        ...spread.finish(),
        findings: findings.finish(),
        faults: faults.finish(),
        trend: joinTrend(pointOf({ day, pages, score }), against),
      };
    },
  };
}

/** Before the versions themselves have been read. */
function creditAtFirst(page: PageAudit): number {
  const { own, leadsTo } = versionsOf(page);
  return creditVersions(
    own.map(() => 2),
    leadsTo.length > 0,
  );
}

function pointOf({ day, pages, score }: { day: string; pages: PageCount } & Pick<SiteReport, 'score'>): TrendPoint {
  return { day, pages: pages.read, score: score.total, parts: Object.fromEntries(score.parts.map(({ id, points }) => [id, points])) };
}
