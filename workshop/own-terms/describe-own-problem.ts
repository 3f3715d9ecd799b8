import type { OwnProblem, OwnProblemKind } from '../../core/own-terms/read-own-terms.ts';
import { type Problem, type Said, say, show } from '../../glossary/problem.ts';

type Expectation = (allowed: string) => { expected: Said; tip?: Said };

/** What would be right, for each thing that can be wrong. */
const EXPECTED: Record<OwnProblemKind, Expectation> = {
  object: () => ({ expected: say('named fields in braces: { … }', '중괄호 안의 항목: { … }') }),
  list: () => ({ expected: say('a list in brackets: [ … ]', '대괄호 안의 목록: [ … ]') }),
  text: () => ({ expected: say('a text in quotation marks', '따옴표 안의 글') }),
  missing: () => ({ expected: say('a value; without it, the word is left out', '값이 있어야 해요. 없으면 이 말은 빠져요') }),
  empty: () => ({ expected: say('some text, or no such field', '글. 쓸 것이 없으면 항목을 지우세요') }),
  long: (most) => ({ expected: say(`at most ${most} characters`, `${most}자까지`) }),
  many: (most) => ({ expected: say(`at most ${most}; none of them is read now`, `${most}개까지. 지금은 하나도 읽지 않아요`) }),
  unknown: (known) => ({
    expected: say(`one of ${known}`, `다음 중 하나: ${known}`),
    tip: say('It is not read.', '읽지 않는 항목이에요.'),
  }),
  word: () => ({
    expected: say(
      'two syllables or letters at least: Hangul, Latin letters or digits at both ends, spaces and signs between',
      '두 글자 이상. 처음과 끝은 한글·영문·숫자, 사이에는 띄어쓰기와 기호도 됨',
    ),
    tip: say('A single syllable is in too many words to mean one.', '한 글자는 다른 말에도 많이 들어 있어서 찾을 수 없어요.'),
  }),
  link: (beginnings) => ({ expected: say(`an address that begins with one of ${beginnings}`, `다음으로 시작하는 주소: ${beginnings}`) }),
  service: (services) => ({ expected: say(`one of ${services}`, `다음 중 하나: ${services}`) }),
  none: (languages) => ({ expected: say(`a text in one of ${languages} at least`, `한 언어 이상의 풀이: ${languages}`) }),
};

/** A problem of an agency's file in words with which its staff can fix it. */
export function describeOwnProblem(
  { path, kind, allowed }: OwnProblem,
  { file, value, line }: { file: string; value: unknown; line: number },
): Problem {
  const found = valueAt(value, path);
  return {
    file,
    severity: 'must',
    field: `line ${line}${path.length ? ` · ${nameOfPath(path)}` : ''}`,
    found: found === undefined ? say('nothing', '없음') : show(found),
    ...EXPECTED[kind](String(typeof allowed === 'object' ? allowed.join(', ') : allowed)),
  };
}

/** As programs write it: `additions[3].texts.en.name`. */
export function nameOfPath(path: OwnProblem['path']): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step), '');
}

function valueAt(value: unknown, path: OwnProblem['path']): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    value,
  );
}
