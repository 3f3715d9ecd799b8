import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';
import type { Words } from '../words/words.ts';

/** Cases of first instance are someone's own unless quoted as a judgment (판결, 선고). */
export const courtCase: Recogniser = {
  name: 'court-case',
  kind: 'receipt-number',
  before: ['file-number'],
  fewestDigits: 5,
  prepare(words) {
    const pattern = courtCasePattern(words);
    return ({ text, isNamedHarmless }) => findSpans(text, pattern, (_, span) => !isNamedHarmless(span));
  },
};

/** The year, the symbol of the procedure (가단, 고합 …), a number: 2026가단12345. */
function courtCasePattern(words: Words): RegExp {
  const year = `(?<!${words.exact('sentencing')} ?)(?<!\\d)(?:19|20)\\d{2}`;
  const prosecution = `(?:년 ?)?${words.exact('prosecution')} ?(?=\\d)`;
  const symbol = ` ?${words.exact('case-symbol', 'trial-symbol')}(?=\\d)`;
  // Apart from its number, a symbol may be another word, so three figures must follow.
  const apart = ` ?${words.exact('trial-symbol')} (?=\\d{3})`;
  const counted = ` ?[만%]| ?${words.exact('counted-case')}(?![가-힣])`;
  const quoted = ` ?${words.exact('judgment')}`;
  return new RegExp(`${year}(?:${prosecution}|${symbol}|${apart})\\d{1,7}(?: ?호)?(?!\\d|${counted}|${quoted})`, 'gu');
}
