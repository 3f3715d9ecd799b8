import { type Problem, type ToldIn, tellProblem } from '../../glossary/problem.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { describeProblems } from '../../workshop/describe-problems.ts';

export type Counts = Record<'terms' | 'services' | 'centres' | 'must' | 'should' | 'fixable', number>;

export function countProblems(glossary: Glossary, problems: readonly Problem[]): Counts {
  const must = problems.filter(({ severity }) => severity === 'must').length;
  return {
    terms: glossary.readings.length,
    services: glossary.serviceReadings.length,
    centres: glossary.centreReadings.length,
    must,
    should: problems.length - must,
    fixable: problems.filter(({ fixable }) => fixable).length,
  };
}

export interface CheckReport {
  counts: Counts;
  fixed: readonly Problem[];
  own: readonly Problem[];
  /** What is wrong in files that were not asked for. */
  others: readonly Problem[];
  language: ToldIn;
}

/** What a check found, for a person at a terminal; the last line has the figures. */
export function describeCheck({ counts, fixed, own, others, language }: CheckReport): string {
  const parts = [
    describeFixed(fixed, language),
    describeProblems(own, language),
    describeOthers(others, language),
    summarise(counts, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function describeFixed(fixed: readonly Problem[], language: ToldIn): string {
  if (!fixed.length) return '';
  const lines = fixed.map((problem) => tellProblem(problem, language));
  const title = language === 'ko' ? `고침 (${fixed.length})` : `FIXED (${fixed.length})`;
  return [title, ...lines.map(({ file, field, found }) => `  ${file}${field ? ` · ${field}` : ''}: ${found}`)].join('\n');
}

/** One line a file: its problems are somebody else's. */
function describeOthers(others: readonly Problem[], language: ToldIn): string {
  if (!others.length) return '';
  const files = [...new Set(others.map(({ file }) => file))];
  const title =
    language === 'ko'
      ? `다른 파일 (${others.length}) · 파일 이름 없이 \`check\`를 실행하면 자세히 보여요`
      : `OTHER FILES (${others.length}) · \`check\` without a file tells them in full`;
  return [title, ...files.map((file) => `  ${file}: ${others.filter((problem) => problem.file === file).length}`)].join('\n');
}

function summarise({ terms, services, centres, must, should, fixable }: Counts, language: ToldIn): string {
  if (language === 'ko') {
    const fixNote = fixable ? `, 그중 ${fixable}개는 --fix로 고칠 수 있어요` : '';
    return `용어 ${terms}개, 서비스 ${services}개, 센터 ${centres}개: 문제 ${must}개, 권하는 것 ${should}개${fixNote}`;
  }
  const files = `${terms} terms, ${services} services, ${centres} centres`;
  const fixNote = fixable ? `; --fix can fix ${fixable}` : '';
  return `${files}: ${must} ${must === 1 ? 'problem' : 'problems'}, ${should} ${should === 1 ? 'suggestion' : 'suggestions'}${fixNote}`;
}
