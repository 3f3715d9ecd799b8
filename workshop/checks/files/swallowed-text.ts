import { type Problem, say, show } from '../../../glossary/problem.ts';
import type { Check } from '../check.ts';

/** A value without quotes, and the comment that YAML sees behind it on the same line. */
const CUT = /^(\s*(?:- (?!.*:\s)|(?:- )?[\w-]+:[ \t]+))(?!["'|>#&*!])(\S.*?)[ \t]+#(.*)$/;
/** A field with nothing but a comment. */
const ALL = /^(\s*)[\w-]+:[ \t]+#(.*)$/;
/** Behind the end of a list or of fields in braces, a comment is meant as one. */
const WHOLE = /^\s*(?:- )?[\w-]+:\s+(?:\[[^\]]*\]|\{.*\})\s*#/;

/** In a value without quotes, YAML takes a space and # for the beginning of a comment, and forgets the rest of the text. */
export const swallowedText: Check = {
  name: 'swallowed-text',
  description: 'No value loses its end to a comment.',
  find: ({ readings, serviceReadings, centreReadings, noticeReadings }) =>
    [...readings, ...serviceReadings, ...centreReadings, ...noticeReadings].flatMap(({ file, text }) =>
      text?.includes(' #') || text?.includes('\t#')
        ? text.split('\n').flatMap((line, at, lines) => cutIn(line, lines[at + 1] ?? '').map((words) => problem(file, at + 1, words)))
        : [],
    ),
};

/** What a line keeps of its value, and what it loses. */
interface Cut {
  kept: string;
  lost: string;
}

function cutIn(line: string, next: string): Cut[] {
  const [, indent, all] = ALL.exec(line) ?? [];
  // `en: # English` opens the fields below it and loses nothing.
  if (all !== undefined) return isDeeper(next, indent!) ? [] : [{ kept: '', lost: all }];
  const [, , kept, lost] = WHOLE.test(line) ? [] : (CUT.exec(line) ?? []);
  return kept !== undefined && lost !== undefined ? [{ kept, lost }] : [];
}

function isDeeper(line: string, indent: string): boolean {
  return (/^ *(?=\S)/.exec(line)?.[0].length ?? 0) > indent.length || line.startsWith(`${indent}- `);
}

function problem(file: string, line: number, { kept, lost }: Cut): Problem {
  return {
    file,
    severity: 'must',
    field: `line ${line}`,
    found: say(
      `${show(`#${lost}`)}, which YAML takes for a comment: readers would see ${kept ? show(kept) : 'nothing'}${kept ? ' alone' : ''}`,
      `${show(`#${lost}`)}: YAML은 이것을 주석으로 보아서 읽는 사람에게는 ${kept ? `${show(kept)}만 보여요` : '아무것도 안 보여요'}`,
    ),
    expected: say('the whole value in double quotes, or no #', '값 전체를 큰따옴표로 감싸거나 # 없이'),
    tip: say('Remarks of your own go on a line of their own that begins with #.', '메모는 #으로 시작하는 줄에 따로 적어 주세요.'),
  };
}
