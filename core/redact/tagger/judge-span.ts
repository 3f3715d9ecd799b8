import { nameTest } from '../names/forms/name-test.ts';
import { BODY_PROXIMITY } from '../places/announced-home.ts';
import { proximityTo } from '../proximity.ts';
import type { Context, Found } from '../recogniser.ts';
import { countDigits } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { kindOfCode } from './code-kind.ts';
import type { TaggedSpan } from './tags.ts';

/** A public house may be written around what the tagger takes for a home. */
const AROUND_HOUSE = 16;
const FEWEST_FIGURES = 4;
const SHORTEST_CODE = 5;
const number = /\d[\d -]{1,20}\d/g;
/** The rule for cases of courts tells a case from a judgment that is quoted. */
const courtCase = /^(?:19|20)\d{2} ?[가-힣]{1,3} ?\d{1,7}$/u;
const codeStart = /[\dA-Za-z@+#(*]/u;
/** A copula that stands apart from its name (산드라 임니다). */
const copula = /(?:니다|에요|예요)$/u;
/** Sums and round figures. */
const noughts = /0{5}/;

/** What the tagger found, without what is public, harmless by itself, or left to a rule. */
export type JudgeSpan = (span: TaggedSpan) => Found[];

/** Prepares the judging of what is found in texts. */
export function spanJudge(words: Words): (context: Context) => JudgeSpan {
  const body = words.label('body');
  const { isName } = nameTest(words);
  const counted = new RegExp(`^ ?${words.exact('behind-count', 'counter', 'currency-sign')}`, 'u');
  return (context) => {
    const { text, isHarmless, isPublic } = context;
    const isOfBody = proximityTo(text, body, BODY_PROXIMITY);
    return (span) => {
      if (isHarmless(span)) return [];
      const { kind, start, end } = span;
      if (kind === 'code') return counted.test(text.slice(end, end + 8)) ? [] : judgeCode(span, context);
      if (kind === 'name') return isName(text.slice(start, end)) && !copula.test(text.slice(start, end)) ? [{ kind, start, end }] : [];
      const around = text.slice(Math.max(0, start - AROUND_HOUSE), end + AROUND_HOUSE);
      return isPublic.house(around) || isOfBody(span) ? [] : [{ kind, start, end }];
    };
  };
}

function judgeCode(span: TaggedSpan, { text, isPublic }: Context): Found[] {
  const start = span.start + Math.max(0, text.slice(span.start, span.end).search(codeStart));
  const code = text.slice(start, span.end);
  if (!isCode(code) || isAlone(span, text) || courtCase.test(code) || isPublic.mailbox(code)) return [];
  const numbers = code.match(number) ?? [];
  if (numbers.length && numbers.every(isPublic.number)) return [];
  return [{ start, end: span.end, kind: kindOfCode(code) }];
}

/** Four figures, a mixture of letters and figures, or the sign of an account. */
function isCode(code: string): boolean {
  if (noughts.test(code)) return false;
  const figures = countDigits(code);
  if (figures >= FEWEST_FIGURES || /[@_]/u.test(code)) return true;
  return figures > 0 && /\p{L}/u.test(code) && code.length >= SHORTEST_CODE;
}

/** Of a number without any word, the rules alone tell what it is. */
function isAlone({ start, end }: TaggedSpan, text: string): boolean {
  return !/\p{L}/u.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end));
}
