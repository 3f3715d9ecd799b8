import { type Problem, type ToldIn, type ToldProblem, tellProblem } from '../../glossary/problem.ts';
import type { Lines } from './changed-lines.ts';
import { lineOf } from './line-of.ts';

/** A review as GitHub takes it: POST /repos/{owner}/{repo}/pulls/{number}/reviews. */
export interface ProposalReview {
  event: 'COMMENT';
  body: string;
  comments: { path: string; line: number; side: 'RIGHT'; body: string }[];
}

export interface Findings {
  problems: readonly Problem[];
  /** The lines that the proposal shows, by file. */
  changed: ReadonlyMap<string, readonly Lines[]>;
  /** The text of a file. */
  read(file: string): string;
  language: ToldIn;
}

const WORDS = {
  en: {
    none: 'The checks found nothing to change. Thank you!',
    some: 'What the checks found in this proposal:',
    must: 'Must',
    should: 'Advice',
    fix: '`annae glossary check --fix` can fix this.',
  },
  ko: {
    none: '검사에서 고칠 곳이 나오지 않았어요. 고마워요!',
    some: '이 제안에서 검사가 찾은 것:',
    must: '고쳐야 해요',
    should: '권해요',
    fix: '`annae glossary check --fix`로 고칠 수 있어요.',
  },
} as const;

/** What the checks found in the files of a proposal: comments at the lines that it shows, the rest in the text above them. */
export function writeComments({ problems, changed, read, language }: Findings): ProposalReview {
  const words = WORDS[language];
  const own = problems
    .filter(({ file }) => changed.has(file))
    .map((problem) => ({ problem, line: lineOf(read(problem.file), problem.field) }));
  const isShown = ({ problem: { file }, line }: (typeof own)[number]) =>
    changed.get(file)!.some(([first, last]) => line >= first && line <= last);
  const rest = own.filter((each) => !isShown(each));
  const lines = rest.map(({ problem, line }) => `- \`${problem.file}:${line}\` ${sentence(tellProblem(problem, language), language)}`);
  return {
    event: 'COMMENT',
    body: own.length ? [words.some, ...(lines.length ? ['', ...lines] : [])].join('\n') : words.none,
    comments: own.filter(isShown).map(({ problem, line }) => ({
      path: problem.file,
      line,
      side: 'RIGHT',
      body: sentence(tellProblem(problem, language), language),
    })),
  };
}

function sentence({ severity, field, found, expected, tip, fixable }: ToldProblem, language: ToldIn): string {
  const words = WORDS[language];
  const said = `**${words[severity]}**${field ? ` · ${field}` : ''}: ${found} → ${expected}`;
  return [said, ...(tip ? [tip] : []), ...(fixable ? [words.fix] : [])].join('  \n');
}

/** The review as text to read or to paste. */
export function asMarkdown({ body, comments }: ProposalReview): string {
  return [body, ...comments.map(({ path, line, body: text }) => `- \`${path}:${line}\` ${text}`)].join('\n');
}
