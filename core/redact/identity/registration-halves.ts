import { MASK } from '../mask.ts';
import { STAR } from '../number-forms.ts';
import type { Words } from '../words/words.ts';
import { BIRTH } from './registration-shapes.ts';

const REMARK = '[^\\d\\n]{0,14}[\\n]?[^\\d\\n]{0,8}';
const SIGNS = '[ ,:()\\[\\]]{0,3}';
const FIRST = `(?<value>(?<!\\d)${BIRTH})`;
const SECOND = `(?<value>(?<!\\d)(?:\\d(?:\\d|${STAR}){6}|\\d{3}[ -]\\d{4}))(?![\\d-])`;
const LAST_SIX = '(?<![\\d.,-])(?<value>\\d{6}|\\d{3}[- ]\\d{3})';

/** In front of what is looked for behind the value: asked first, since looking back from every figure takes long. */
const AT_SIX = '(?=\\d{6}|\\d{3}[- ]\\d{3})(?<!\\d)';

/** Behind the label, a number in two parts: each of them; sticky. */
export const labelledHalves: readonly RegExp[] = [
  `(?<value>${BIRTH})(?=[^\\d]{1,24}\\d{7}(?!\\d))`,
  `(?:${BIRTH}|${MASK})[^\\d]{1,24}(?<!\\d)(?<value>\\d{7})(?!\\d)`,
].map((source) => new RegExp(`[^\\d\\n]{0,40}${source}`, 'diuy'));

/** One half of a registration number, where words say which half it is, or the other half stands in front. */
export function registrationHalves(words: Words): RegExp[] {
  const front = words.spaced('first-half');
  const back = words.spaced('second-half');
  const sum = words.exact('sum-behind');
  const rest = words.exact('rest-of-number');
  return [
    `${front}${REMARK}${FIRST}(?!\\d)`,
    `${back}${REMARK}${SECOND}`,
    `${FIRST}(?!\\d)${SIGNS}(?:${words.exact('half-particle')})? ?(?:${front}|${back}|${words.exact('first-half-behind')})`,
    `${FIRST}(?!\\d)${words.spaced('starts-so')}`,
    `${words.exact('starts-with')} ?${FIRST}(?!\\d)`,
    `(?<value>(?<!\\d)\\d{7})(?!\\d)${SIGNS}(?:${words.exact('half-is')})? ?${back}`,
    // The last six follow a number that was broken off: 920415-5로 시작하고 뒤에 830472.
    `${AT_SIX}(?<=(?<!\\d)${BIRTH} ?- ?[1-8](?!\\d|-)[^\\n]{0,100}?)${LAST_SIX}(?![\\d%]|[.,-]\\d| ?(?:${sum}|${words.exact('not-a-half')}))`,
    `${AT_SIX}(?<=${MASK}[^\\n]{0,40}?${rest}[^\\d\\n]{0,12})(?<![\\d.,-])(?<value>\\d{6,7})(?![\\d%]|[.,-]\\d| ?${sum})`,
    `${words.exact('ends-with')}[^\\d\\n]{0,6}(?<value>(?<!\\d)\\d{7})(?!\\d)`,
  ].map((source) => new RegExp(source, 'dgiu'));
}
