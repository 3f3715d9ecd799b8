import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../glossary/problem.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { readSites } from '../glossary/read/read-sites.ts';
import { readStatuteNames } from '../glossary/read/read-statute-names.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Statute } from './laws/read-statutes.ts';
import { verifyLaws } from './laws/verify-laws.ts';
import { orderProblems } from './order-problems.ts';

/** The folder to check, the day (ISO), and the statutes to compare it with. */
export interface CheckScope {
  folder: string;
  today: string;
  /** Statutes to verify sources by, or null. */
  laws: ReadonlyMap<string, Statute> | null;
}

/** Reads a glossary folder and finds every problem: in single files, between files, and against the statutes. */
export function checkGlossary({ folder, today, laws }: CheckScope): { glossary: Glossary; problems: Problem[] } {
  const glossary = readGlossary(folder);
  const { value: sites, problems: siteProblems } = existsSync(join(folder, 'sites.yaml')) ? readSites(folder) : NO_SITES;
  const found = [...runChecks(glossary, { today, sites: sites ?? [], statutes: readStatuteNames(folder) }), ...siteProblems];
  const verified = laws ? verifyLaws({ readings: glossary.readings, statutes: laws, today }) : [];
  return { glossary, problems: orderProblems([...found, ...verified]) };
}

const NO_SITES = { value: [], problems: [] };
