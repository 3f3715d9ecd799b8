import { parseDocument } from 'yaml';
import { type Problem, type Said, say } from '../problem.ts';
import { fixLayout } from './fix-layout.ts';

/** What is wrong with the text of a file as a whole, and its place (`line 3`). */
interface Cause {
  line: number | null;
  found: Said;
  expected: Said;
  tip?: Said;
  fixable?: boolean;
}

const CAUSES: readonly ((lines: readonly string[], text: string) => Cause | null)[] = [mergeMarks, codeFence, twoTerms, tabs];

/**
 * The one thing that makes a whole file unreadable, or null. A parser would report what follows from it in many places, and
 * following its words (“the same key twice”) would destroy the file; so it is said once and silences them.
 */
export function findCause(file: string, text: string): Problem | null {
  const lines = text.split(/\r\n|\r|\n/);
  for (const cause of CAUSES) {
    const found = cause(lines, text);
    if (!found) continue;
    const { line, ...rest } = found;
    return { file, severity: 'must', field: line === null ? null : `line ${line}`, ...rest };
  }
  return null;
}

function lineOf(lines: readonly string[], pattern: RegExp): number | null {
  const at = lines.findIndex((line) => pattern.test(line));
  return at < 0 ? null : at + 1;
}

function mergeMarks(lines: readonly string[]): Cause | null {
  const line = lineOf(lines, /^(<{7} |={7}$|>{7} )/);
  if (line === null) return null;
  return {
    line,
    found: say('the marks of a merge (<<<<<<<, =======, >>>>>>>)', '병합 표시 (<<<<<<<, =======, >>>>>>>)'),
    expected: say('one of the two texts, without the marks', '두 글 가운데 하나, 표시 없이'),
    tip: say(
      'Two people changed the same lines: keep what is right of both.',
      '두 사람이 같은 줄을 고쳤어요. 양쪽에서 맞는 것을 남겨 주세요.',
    ),
  };
}

function codeFence(lines: readonly string[]): Cause | null {
  const line = lineOf(lines, /^\s*(```|~~~)/);
  if (line === null) return null;
  return {
    line,
    found: say('a code fence (```), as chat programs and Markdown write it', '코드 표시(```). 챗봇이나 마크다운에서 온 것'),
    expected: say('the fields alone', '항목만'),
    tip: say('Delete the lines that begin with ```.', '```로 시작하는 줄을 지워 주세요.'),
  };
}

function twoTerms(lines: readonly string[]): Cause | null {
  const linesOf = (field: string) => lines.flatMap((line, at) => (new RegExp(`^${field}\\s*:`).test(line) ? [at + 1] : []));
  const ids = linesOf('headword').length > 1 ? linesOf('id') : [];
  const parts = lines.flatMap((line, at) => (at > 0 && /^(---|\.\.\.)\s*$/.test(line) ? [at + 1] : []));
  const line = ids[1] ?? parts[0];
  if (line === undefined) return null;
  return {
    line,
    found: say('the beginning of a second word', '두 번째 용어의 시작'),
    expected: say('one word in each file', '파일 하나에 용어 하나'),
    tip: say(
      'Move everything from this line on to a file of its own. Delete nothing that is not there twice.',
      '이 줄부터 끝까지를 새 파일로 옮겨 주세요. 두 번 나오지 않는 내용은 지우지 마세요.',
    ),
  };
}

function tabs(lines: readonly string[], text: string): Cause | null {
  const line = lineOf(lines, /^ *\t/);
  if (line === null) return null;
  const fixable = !parseDocument(fixLayout(text)).errors.length;
  return {
    line,
    found: say('a tab at the start of a line', '줄 앞의 탭'),
    expected: say('two spaces a level', '한 단계에 빈칸 두 개'),
    tip: say(
      'Replace every tab by spaces; what else is said of this file may follow from it.',
      '탭을 모두 빈칸으로 바꿔 주세요. 이 파일에서 다른 문제는 그다음에 보여요.',
    ),
    ...(fixable && { fixable }),
  };
}
