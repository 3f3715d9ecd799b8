import type { Problem } from '../glossary/problem.ts';

/** Those that fail the build before advice, by file; within a file as they were found. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.severity.localeCompare(b.severity) || (a.file < b.file ? -1 : Number(a.file > b.file)));
}
