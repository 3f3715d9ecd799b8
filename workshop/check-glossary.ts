import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../glossary/problem.ts';
import { type Glossary, readGlossary } from '../glossary/read/read-glossary.ts';
import { readSites } from '../glossary/read/read-sites.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Statute } from './laws/read-statutes.ts';
import { verifyLaws } from './laws/verify-laws.ts';
import { orderProblems } from './order-problems.ts';

/** The folder to check, and the statutes to compare it with. */
export interface CheckScope {
  folder: string;
  /** Statutes to verify sources by, and the day to write where an article contains its term; null without statutes. */
  laws: { statutes: ReadonlyMap<string, Statute>; today: string } | null;
}

/** Reads a glossary folder and finds every problem: in single files, between files, and against the statutes. */
export function checkGlossary({ folder, laws }: CheckScope): { glossary: Glossary; problems: Problem[] } {
  const glossary = readGlossary(folder);
  const sites = existsSync(join(folder, 'sites.yaml')) ? readSites(folder).problems : [];
  const found = [...runChecks(glossary), ...sites];
  const verified = laws ? verifyLaws({ readings: glossary.readings, ...laws }) : [];
  return { glossary, problems: orderProblems([...found, ...verified]) };
}
