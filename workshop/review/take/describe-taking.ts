import { type Bilingual, say, type ToldIn, tell } from '../../../glossary/problem.ts';
import { describeProblems } from '../../describe-problems.ts';
import { describeChanges } from '../../exchange/describe-changes.ts';
import type { Taking } from './plan-taking.ts';
import type { TakenAnswer } from './taken-answer.ts';

export interface TakingReport {
  file: string;
  taking: Taking;
  /** Whether the changes were made. */
  applied: boolean;
  language: ToldIn;
}

/** What came of a reviewer's file, for a person at a terminal. */
export function describeTaking({ file, taking, applied, language }: TakingReport): string {
  const { problems, by, on, right, wrong, changes, notes } = taking;
  if (problems.length) return [describeProblems(problems, language), tell(refused(file, problems.length), language)].join('\n\n');
  const parts = [
    tell(counted({ file, by, on, right: right.length, wrong: wrong.length }), language),
    describeChanges(changes, language),
    wrong.flatMap((answer) => remark(answer, language)).join('\n'),
    ...notes.map((note) => tell(note, language)),
    wrong.length ? tell(next(changes.size, applied), language) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

function refused(file: string, count: number): Bilingual {
  return say(
    `${file}: ${count} ${count === 1 ? 'problem' : 'problems'}; nothing of this file was taken.`,
    `${file}: 문제 ${count}개. 이 파일에서는 아무것도 받지 않았어요.`,
  );
}

interface Counts {
  file: string;
  by: string;
  on: string;
  right: number;
  wrong: number;
}

function counted({ file, by, on, right, wrong }: Counts): Bilingual {
  return say(
    `${file} (${by}, ${on}): ${right} right, recorded as reviewed; ${wrong} wrong.`,
    `${file} (${by}, ${on}): 맞음 ${right}개를 검수한 것으로 적었고, 틀림은 ${wrong}개예요.`,
  );
}

/** What the reviewer says of a word beside what would be right, or that they say nothing more. */
function remark({ term, language: inLanguage, changes, note }: TakenAnswer, language: ToldIn): string[] {
  if (!note && Object.keys(changes).length) return [];
  const said = note ? `“${note}”` : tell(say('wrong, without a word on what would be right', '틀림. 바른 표현은 적지 않음'), language);
  return [`  ${term.headword} (${term.id}, ${inLanguage}): ${said}`];
}

function next(files: number, applied: boolean): Bilingual {
  if (!files)
    return say('There is no change to make; the wrong words stay unreviewed.', '바꿀 글은 없어요. 틀린 단어는 검수하지 않은 채로 남아요.');
  if (applied) return say('These changes were made; the texts are unreviewed.', '위와 같이 바꿨어요. 바뀐 글은 검수하지 않은 글이에요.');
  return say(
    '`--apply` makes these changes; the texts are then unreviewed.',
    '`--apply`를 붙이면 위와 같이 바꿔요. 바뀐 글은 검수하지 않은 글이 돼요.',
  );
}
