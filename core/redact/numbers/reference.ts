import { isShortNumber } from '../context/public-numbers.ts';
import { findAfter } from '../find-after.ts';
import { MASK } from '../mask.ts';
import type { Context } from '../recogniser.ts';
import { type Accept, digitsOf, findSpans, type Span, spanOf } from '../spans.ts';
import { afterLabel } from '../words/after-label.ts';
import type { Label } from '../words/label.ts';
import type { Words } from '../words/words.ts';

const LOOK_BACK = 48;
const DATE = /^\d{4}([./-])\d{1,2}\1\d{1,2}$/;
/** Thousands as much of Europe and Viet Nam write them. */
const SUM = /^\d{1,3}(?:\.\d{3}){1,3}$/;

/** An office in front of the year, and what follows the first sign of a reference. */
const OFFICE = '(?:(?<![가-힣ァ-ヶー])[가-힣ァ-ヶー]{1,6}-(?=20\\d{2}-))?';
const PIECES = [' - (?=\\d{3})', '[-\\/_.]?[A-Z0-9]', '-[가-힣]{1,4}-(?=\\d)', '(?<=(?<!\\d)20\\d{2})[가-힣]{1,3}(?=-?\\d{2})'];
const VALUE = `${OFFICE}(?<![A-Z0-9])[A-Z0-9](?:${PIECES.join('|')}){3,40}`;
const SPACED = '(?<![A-Z0-9])(?:[A-Z]?\\d{1,8}(?: \\d{2,8}){1,4}|\\d(?: \\d){5,15})(?!\\d)';

/** Letters and figures with hyphens, by far longer than a count; a source for an `iu` expression. */
export function longReference(words: Words): string {
  return `(?<![A-Z0-9-])(?<!${words.exact('ordinal')} ?)(?:[A-Z]{1,6}[-_]?)?\\d(?:[-\\/_]?[A-Z0-9]){3,30}`;
}

/** What a reference does not end with: a part of it, a year or month, a sum. */
export function referenceEnd(words: Words): string {
  return `(?![A-Z0-9]| ?${words.exact('part-of-date')}|${words.exact('sum-touching')})`;
}

/** A long reference within thirty characters behind a label, with no sentence ending between. */
export function nearReference(words: Words): RegExp {
  const between = `(?:[^\\d\\n.!?。${MASK}]|${words.exact('reference-abbreviation')})`;
  return new RegExp(`${between}{1,30}(?<value>${longReference(words)})(?![A-Z0-9])`, 'diuy');
}

/** True for a value with enough figures, four where letters are among them, that is not harmless. */
export function isFreeIn(context: Context): Accept {
  return (value, span) => digitsOf(value).length >= (/[a-z]/i.test(value) ? 4 : 6) && !context.isHarmless(span);
}

/** Finds the references that a label announces: right behind it, near behind it, or in front of it. */
export function referenceFinder(words: Words): (context: Context, label: Label) => Span[] {
  const direct = afterLabel(words, `${VALUE}${referenceEnd(words)}`);
  const whole = afterLabel(words, `${words.exact('ordinal')}20\\d{2}-\\d{3,8}호`);
  const spaced = afterLabel(words, SPACED);
  const near = nearReference(words);
  const particle = `(?:${words.exact('reference-particle')})?`;
  const inFront = new RegExp(`(?<value>${longReference(words)})[ (,]{0,2}${particle} ?(?:e-)?$`, 'diu');
  return (context, label) => {
    const { text } = context;
    const isFree = isFreeIn(context);
    const isReference = (value: string) => digitsOf(value).length >= 4 && !isShortNumber(value) && !DATE.test(value) && !SUM.test(value);
    return [
      ...findAfter({ text, label, tail: whole, accept: () => true }),
      ...findAfter({ text, label, tail: direct, accept: isReference }),
      ...findAfter({ text, label, tail: spaced, accept: isFree }),
      ...findAfter({ text, label, tail: near, accept: isFree }),
      ...findSpans(text, label).flatMap(({ start }) => valueBefore(text, start, { inFront, accept: isFree })),
    ];
  };
}

function valueBefore(text: string, at: number, { inFront, accept }: { inFront: RegExp; accept: Accept }): Span[] {
  const from = Math.max(0, at - LOOK_BACK);
  const match = inFront.exec(text.slice(from, at));
  if (!match) return [];
  const { start, end } = spanOf(match);
  const span = { start: start + from, end: end + from };
  return accept(text.slice(span.start, span.end), span) ? [span] : [];
}
