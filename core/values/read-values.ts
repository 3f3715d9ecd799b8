import { unitAt } from '../text/characters.ts';
import { foldText } from '../text/fold.ts';
import { readSpelledAmount } from './amounts/spelled-amount.ts';
import { readRelativeDate } from './dates/relative-date.ts';
import { isPlain, narrowText } from './narrow-text.ts';
import { readNumber } from './number-readers.ts';
import { readSpelledPeriod } from './periods/read-period.ts';
import type { ReadingOptions, ValueReading } from './reading.ts';
import { nextTrigger } from './triggers.ts';
import type { Value } from './value.ts';

const NO_VALUES: readonly Value[] = [];
const WON = '원'.charCodeAt(0);
const ZERO = 0x30;

/**
 * The amounts, dates, times, periods, measures, ages, rates and codes of a text, in order and apart, with offsets in UTF-16
 * code units of the text as given. A text in which none can begin costs one look at each code unit and allocates nothing.
 */
export function readValues(text: string, options: ReadingOptions = {}): readonly Value[] {
  const first = nextTrigger(text, 0);
  if (first < 0) return NO_VALUES;
  if (isPlain(text)) return readPlain(text, first, options);
  const folded = foldText(narrowText(text));
  return readPlain(folded.text, 0, options).map((value) => ({
    ...value,
    start: folded.offsets[value.start]!,
    end: folded.offsets[value.end]!,
  }));
}

function readPlain(text: string, first: number, options: ReadingOptions): readonly Value[] {
  const reading: ValueReading = { text, options, values: [], reference: options.issued ?? options.today ?? null };
  for (let at = nextTrigger(text, first); at >= 0; ) at = nextTrigger(text, Math.max(at + 1, readAt(reading, at)));
  return reading.values;
}

function readAt(reading: ValueReading, at: number): number {
  const unit = unitAt(reading.text, at);
  if (unit >= ZERO && unit < ZERO + 10) return readNumber(reading, at);
  if (unit === WON) return readSpelledAmount(reading, at);
  return readRelativeDate(reading, at) || readSpelledPeriod(reading, at);
}
