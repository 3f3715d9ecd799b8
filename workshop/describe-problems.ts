import type { Problem } from '../glossary/problem.ts';

/**
 * All problems for a person at a terminal, by file: first what fails the build, in full, then advice. Leaves out an empty
 * group.
 */
export function describeProblems(problems: readonly Problem[]): string {
  const must = problems.filter(({ severity }) => severity === 'must');
  const should = problems.filter(({ severity }) => severity === 'should');
  return [
    ...(must.length ? [`MUST · these fail the build (${must.length})`, ...byFile(must, inFull)] : []),
    ...(should.length ? [`SHOULD · advice (${should.length})`, ...byFile(should, inShort)] : []),
  ].join('\n\n');
}

function byFile(problems: readonly Problem[], describe: (problem: Problem) => string): string[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.map((file) => [file, ...problems.filter((problem) => problem.file === file).map(describe)].join('\n'));
}

function inFull({ check, field, found, expected, tip, fixable }: Problem): string {
  const title = [field ?? 'the whole file', ...(check ? [`(${check})`] : [])].join(' ');
  return [
    `  ${title}`,
    `    found     ${found}`,
    `    expected  ${expected}`,
    ...(tip ? [`    tip       ${tip}`] : []),
    ...(fixable ? ['    --fix     can fix this'] : []),
  ].join('\n');
}

function inShort({ check, field, found, expected, tip, fixable }: Problem): string {
  const title = [...(field ? [`${field}:`] : []), found, ...(check ? [`(${check})`] : [])].join(' ');
  return [`  ${title}`, `    → ${expected}${fixable ? ' · --fix can fix this' : ''}`, ...(tip ? [`    tip: ${tip}`] : [])].join('\n');
}
