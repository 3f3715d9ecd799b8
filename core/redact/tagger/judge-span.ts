import { hangulNames } from '../names/forms/hangul-names.ts';
import { nameTest } from '../names/forms/name-test.ts';
import { LABEL_LISTS, PERSON_LISTS } from '../names/labels/name-labels.ts';
import { BODY_PROXIMITY } from '../places/announced-home.ts';
import { proximityTo } from '../proximity.ts';
import type { Context, Found } from '../recogniser.ts';
import { countDigits, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { kindOfCode } from './code-kind.ts';
import type { TaggedSpan } from './tags.ts';

/** A public house may be written around what the tagger takes for a home. */
const AROUND_HOUSE = 16;
const FEWEST_FIGURES = 4;
const SHORTEST_CODE = 5;
const numbers = [/\d[\d -]{1,20}\d/g, /\d[\d-]{1,20}\d/g];
/** The rule for cases of courts tells a case from a judgment that is quoted. */
const courtCase = /^(?:19|20)\d{2} ?[가-힣]{1,3} ?\d{1,7}$/u;
/** The rule for mail addresses has left only those of public bodies. */
const mailAddress = /@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2}/u;
/** The next sentence: 34. Thx. */
const sentenceEnd = /[.!?] \p{L}[^\d]{0,40}$/u;
const codeStart = /[\dA-Za-z@+#(*]/u;
const marksAtEnds = /^[^\p{L}]{1,40}|[^\p{L}\p{M}]{1,40}$/gu;
/** A figure, as a house has one (1009 Yesi-daero), a copula that is apart from its name (산드라 임니다), or what a sum is worth (1억 2천짜리). */
const neverInName = /\d|(?:니다|에요|예요|짜리)$/u;
/** Sums and round figures. */
const amount = /0{5}|^\d{1,3}(?:[.,]\d{3}){1,4}$/;
const MOST_WORDS = 6;
/** Room for what bears a name: Memorial, ’s shrine. */
const LONGEST_BEARER = 14;

/** What the tagger found, without what is public, harmless by itself, or left to a rule. */
export type JudgeSpan = (span: TaggedSpan) => Found[];

/** Prepares the judging of what is found in texts. */
export function spanJudge(words: Words): (context: Context) => JudgeSpan {
  const body = words.label('body');
  const { isName } = nameTest(words);
  const roles = words.set('kin', ...PERSON_LISTS, ...LABEL_LISTS);
  const isNamed = (written: string) => {
    const name = written.replace(marksAtEnds, '');
    return isName(name) && !roles.has(name) && !neverInName.test(written) && name.split(' ').length <= MOST_WORDS;
  };
  const read = hangulNames(words);
  const wholeName = (text: string, { start, end }: Span): Span => {
    const name = read(text, start);
    return { start: startOfName(text, start), end: name?.isSure && name.end > end ? name.end : end };
  };
  const event = words.set('place-of-event');
  const isPlaceOfEvent = (text: string, start: number) => event.startBefore(text, start - colonBefore(text, start)) >= 0;
  const namedAfter = new RegExp(`^.{2,40}(?:['’]s)? ${words.exact('named-after')}(?!\\p{L})`, 'u');
  const isOfThing = (text: string, { start, end }: Span) => namedAfter.test(text.slice(start, end + LONGEST_BEARER));
  const counted = new RegExp(`^ ?${words.exact('behind-count', 'counter', 'currency-sign')}`, 'u');
  return (context) => {
    const { text, isHarmless, isPublic } = context;
    const isOfBody = proximityTo(text, body, BODY_PROXIMITY);
    return (span) => {
      if (isHarmless(span)) return [];
      const { kind, start, end } = span;
      if (kind === 'code') return counted.test(text.slice(end, end + 8)) ? [] : judgeCode(span, context);
      if (kind === 'name') return isNamed(text.slice(start, end)) && !isOfThing(text, span) ? [{ kind, ...wholeName(text, span) }] : [];
      // One word without a figure may be any place.
      if (!/\d|\p{L} \p{L}/u.test(text.slice(start, end))) return [];
      const around = text.slice(Math.max(0, start - AROUND_HOUSE), end + AROUND_HOUSE);
      return isPublic.house(around) || isOfBody(span) || isPlaceOfEvent(text, start) ? [] : [{ kind, start, end }];
    };
  };
}

/** The length of a colon with its spaces in front of a place. */
function colonBefore(text: string, at: number): number {
  return / ?:? ?$/u.exec(text.slice(Math.max(0, at - 3), at))![0].length;
}

/** A single syllable in front of a name, in the same word, belongs to it: 부이티응아. */
function startOfName(text: string, start: number): number {
  return /(?<![가-힣])[가-힣]{2}$/u.test(text.slice(Math.max(0, start - 2), start + 1)) ? start - 1 : start;
}

function judgeCode(span: TaggedSpan, { text, isPublic }: Context): Found[] {
  const start = span.start + Math.max(0, text.slice(span.start, span.end).search(codeStart));
  const code = text.slice(start, span.end).replace(sentenceEnd, '');
  if (!isCode(code) || isAlone(span, text) || courtCase.test(code) || mailAddress.test(code)) return [];
  if (numbers.some((number) => code.match(number)?.every(isPublic.number))) return [];
  return [{ start, end: start + code.length, kind: kindOfCode(code) }];
}

/** Four figures, a mixture of letters and figures, or the sign of an account. */
function isCode(code: string): boolean {
  if (amount.test(code)) return false;
  const figures = countDigits(code);
  if (figures >= FEWEST_FIGURES || /[@_]/u.test(code)) return true;
  return figures > 0 && /\p{L}/u.test(code) && code.length >= SHORTEST_CODE;
}

/** Of a number without any word, the rules alone tell what it is. */
function isAlone({ start, end }: TaggedSpan, text: string): boolean {
  return !/\p{L}/u.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end));
}
