import type { FindingKind } from '../../page-audit.ts';
import type { Look, Seen } from '../look.ts';
import { type Code, lineAt, listCode, showCode } from './list-code.ts';
import { refusalsInCode } from './name-refusals.ts';

/** In code units: a check and what it is about stand in one or two lines. */
const NEAR = 160;
const NAME = /성\s?명|이름|성함|(?:[a-z_.]|\b)(?:name|nm)(?![a-z])/gi;
/** What else such patterns are for, and names of what is no person. */
const OTHER =
  /비밀번호|아이디|메일|주소|전화|닉네임|회사|상호|파일|검색|passw|pwd|(?:user|login|mber)_?id|e?mail|addr|nick|phone|file_?n|class_?name|tag_?name|node_?name|host_?name|get\w+byname|company/gi;
/** Of each kind, a page has to be told once or twice. */
const MOST = 3;
/** Of patterns on one page: a page has fewer, an attack on its reader more. */
const MOST_PATTERNS = 2_000;

/** Scripts near whose word for a name a pattern stands that refuses Latin letters or spaces. */
export const lookAtNameScripts: Look = (view) => {
  const seen: Seen[] = [];
  const told = new Map<FindingKind, number>();
  for (const code of listCode(view)) {
    for (const { kind, at } of refusalsInCode(code.text).slice(0, MOST_PATTERNS)) {
      if ((told.get(kind) ?? 0) >= MOST || !isAboutName(code, at)) continue;
      told.set(kind, (told.get(kind) ?? 0) + 1);
      seen.push({ kind, sample: showCode(code, at), line: lineAt(code, at), lookHere: true });
    }
  }
  return seen;
};

/** Whether what stands nearest is a word for a name. */
function isAboutName({ text }: Code, at: number): boolean {
  const around = text.slice(Math.max(0, at - NEAR), at + NEAR);
  const center = Math.min(at, NEAR);
  const withoutOthers = around.replace(OTHER, (word) => ' '.repeat(word.length));
  return distance(withoutOthers, NAME, center) < distance(around, OTHER, center);
}

function distance(around: string, words: RegExp, center: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index } of around.matchAll(words)) nearest = Math.min(nearest, Math.abs(index - center));
  return nearest;
}
