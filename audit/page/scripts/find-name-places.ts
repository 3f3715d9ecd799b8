import { firstOfKinds } from './first-of-kinds.ts';
import { type Refusal, refusalsInCode } from './name-refusals.ts';

/** In code units: a check and what it is about stand in one or two lines. */
const NEAR = 160;
const NAME = /성\s?명|이름|성함|(?:[a-z_.]|\b)(?:name|nm)(?![a-z])/gi;
/** What else such patterns are for, and names of what is no person. */
const OTHER =
  /비밀번호|아이디|메일|주소|전화|닉네임|회사|상호|파일|검색|passw|pwd|(?:user|login|mber)_?id|e?mail|addr|nick|phone|file_?n|class_?name|tag_?name|node_?name|host_?name|get\w+byname|company/gi;
/** Of patterns in one script: a site has fewer, an attack on its reader more. */
const MOST_PATTERNS = 2_000;

/** Places in a script where a pattern that refuses Latin letters or spaces stands near a word for a name: the first few of each kind. */
export function findNamePlaces(text: string): Refusal[] {
  const keep = firstOfKinds();
  return refusalsInCode(text)
    .slice(0, MOST_PATTERNS)
    .filter(({ kind, at }) => !keep.isFull(kind) && isAboutName(text, at) && keep.take(kind));
}

/** Whether what stands nearest is a word for a name. */
function isAboutName(text: string, at: number): boolean {
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
