import type { Problem } from '../glossary/problem.ts';

/** The problems by file, first those that fail the build, then advice. Within a file they keep their order. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.severity.localeCompare(b.severity) || (a.file < b.file ? -1 : Number(a.file > b.file)));
}
