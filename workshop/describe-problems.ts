import { type Problem, type ToldIn, type ToldProblem, tellProblem } from '../glossary/problem.ts';

const WORDS = {
  en: {
    must: 'MUST · these fail the build',
    should: 'SHOULD · advice',
    whole: 'the whole file',
    found: 'found    ',
    expected: 'expected ',
    tip: 'tip      ',
    tipShort: 'tip',
    fix: '--fix     can fix this',
    fixShort: '--fix can fix this',
  },
  ko: {
    must: 'MUST · 고쳐야 통과해요',
    should: 'SHOULD · 권하는 것',
    whole: '파일 전체',
    found: '지금  ',
    expected: '바르게',
    tip: '도움말',
    tipShort: '도움말',
    fix: '--fix   로 고칠 수 있어요',
    fixShort: '--fix로 고칠 수 있어요',
  },
} as const satisfies Record<ToldIn, Record<string, string>>;

type Titles = Record<'must' | 'should', string>;

/**
 * All problems for a person at a terminal, by file: first what fails the build, in full, then advice. Leaves out an empty
 * group. `titles`: over the two groups, for other files than the glossary's.
 */
export function describeProblems(problems: readonly Problem[], language: ToldIn, titles: Partial<Titles> = {}): string {
  const told = problems.map((problem) => tellProblem(problem, language));
  const must = told.filter(({ severity }) => severity === 'must');
  const should = told.filter(({ severity }) => severity === 'should');
  const words = { ...WORDS[language], ...titles };
  return [
    ...(must.length ? [`${words.must} (${must.length})`, ...byFile(must, (problem) => inFull(problem, language))] : []),
    ...(should.length ? [`${words.should} (${should.length})`, ...byFile(should, (problem) => inShort(problem, language))] : []),
  ].join('\n\n');
}

function byFile(problems: readonly ToldProblem[], describe: (problem: ToldProblem) => string): string[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.map((file) => [file, ...problems.filter((problem) => problem.file === file).map(describe)].join('\n'));
}

function inFull({ check, field, found, expected, tip, fixable }: ToldProblem, language: ToldIn): string {
  const words = WORDS[language];
  const title = [field ?? words.whole, ...(check ? [`(${check})`] : [])].join(' ');
  return [
    `  ${title}`,
    `    ${words.found} ${found}`,
    `    ${words.expected} ${expected}`,
    ...(tip ? [`    ${words.tip} ${tip}`] : []),
    ...(fixable ? [`    ${words.fix}`] : []),
  ].join('\n');
}

function inShort({ check, field, found, expected, tip, fixable }: ToldProblem, language: ToldIn): string {
  const words = WORDS[language];
  const title = [...(field ? [`${field}:`] : []), found, ...(check ? [`(${check})`] : [])].join(' ');
  const fix = fixable ? ` · ${words.fixShort}` : '';
  return [`  ${title}`, `    → ${expected}${fix}`, ...(tip ? [`    ${words.tipShort}: ${tip}`] : [])].join('\n');
}
