import { CHECKS } from './checks/checks.ts';
import type { Problem } from './problem.ts';
import type { Glossary } from './read-glossary.ts';

/** Every problem of the glossary at once, by file; those that fail the build before advice. */
export function checkGlossary(glossary: Glossary): Problem[] {
  const found = [...glossary.problems, ...CHECKS.flatMap((check) => check.find(glossary))];
  return found.sort((a, b) => a.severity.localeCompare(b.severity) || a.file.localeCompare(b.file));
}
