import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../glossary/problem.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { readSites } from '../glossary/read/read-sites.ts';
import { readStatuteNames } from '../glossary/read/read-statute-names.ts';
import { asFarAsWritten } from './checks/as-far-as-written.ts';
import type { CheckContext } from './checks/check.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Statute } from './laws/read-statutes.ts';
import { verifyFacts } from './laws/verify-facts.ts';
import { verifyLaws } from './laws/verify-laws.ts';
import { orderProblems } from './order-problems.ts';
import { acceptedReviews } from './proposal/accepted-reviews.ts';
import { findTaken } from './proposal/find-taken.ts';
import { readProposal } from './proposal/read-proposal.ts';
import { SURFACE_TABLE } from './surface-table.ts';

/** The folder to check, the day (ISO), and the statutes to compare it with. */
export interface CheckScope {
  folder: string;
  today: string;
  /** Statutes to verify sources by, or null. */
  laws: ReadonlyMap<string, Statute> | null;
}

/** Reads a glossary folder and finds every problem: in single files, between files, against the main branch and the statutes. */
export function checkGlossary({ folder, today, laws }: CheckScope): { glossary: Glossary; problems: Problem[] } {
  const glossary = readGlossary(folder);
  const { value: sites, problems: siteProblems } = existsSync(join(folder, 'sites.yaml')) ? readSites(folder) : NO_SITES;
  const proposal = readProposal(folder);
  const context: CheckContext = {
    today,
    sites: sites ?? [],
    statutes: readStatuteNames(folder),
    numbers: null,
    surfaces: readIfThere(join(folder, '..', SURFACE_TABLE)),
    wasAccepted: acceptedReviews(proposal),
  };
  const found = [...runChecks(glossary, context), ...siteProblems];
  const taken = proposal ? findTaken(asFarAsWritten(glossary).readings, proposal) : [];
  const { readings, noticeReadings } = glossary;
  const verified = laws
    ? [...verifyLaws({ readings, statutes: laws, today }), ...verifyFacts({ readings: [...readings, ...noticeReadings], statutes: laws })]
    : [];
  return { glossary, problems: orderProblems([...found, ...taken, ...verified]) };
}

const NO_SITES = { value: [], problems: [] };

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
