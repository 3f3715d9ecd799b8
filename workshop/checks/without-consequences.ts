import type { Problem } from '../../glossary/problem.ts';
import { swallowedText } from './files/swallowed-text.ts';

/** What is said of a text whose end is lost follows from that, and would lead away from it. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const isCut = ({ check }: Problem) => check === swallowedText.name;
  const cut = new Set(problems.filter(isCut).map(({ file }) => file));
  return problems.filter((problem) => isCut(problem) || !cut.has(problem.file));
}
