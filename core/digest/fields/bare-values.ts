import { findTableUnit } from '../../values/amounts/find-table-unit.ts';
import { readValues } from '../../values/read-values.ts';
import type { ReadingOptions } from '../../values/reading.ts';
import type { Value } from '../../values/value.ts';
import type { Cell, Letter } from '../letter.ts';
import { doubtValues } from '../recognised/doubt-values.ts';
import { explainDays } from './explained-days.ts';
import { squeeze } from './squeeze.ts';
import { withCertainYear } from './two-figures.ts';

const SUM = /(?<![\d.,\-/])\d{1,3}(?:,\d{3})+$/;
const ONE_SUM = /^\d{1,3}(?:,\d{3})+$|^\d{3,9}$/;
/** What is taken off: -50,000, △3,210. */
const NEGATIVE = /^[-−–△▲]\s?(\d{1,3}(?:,\d{3})+|\d{3,9})$/;
/** In a table of thousands also a short number is a sum: 60, -12. */
const SHORT = /^(?:[-−–△▲]\s?)?(\d{1,3}(?:,\d{3})*)$/;
/** Labels of numbers that are no sums: a meter's reading, a code, a month, a count. */
const NO_SUM =
  /(?:지침|검침값|번호|코드|과세연월|부과연월|귀속연월|연월|년월|기관|회계|과목|수량|매수|건수|횟수|인원|일수|사용량|검침량|동호수|호수|좌수|면적)(?:\([^()]*\))?[:：]?$/;
const LEAST_UNIT_OF_SHORT = 1000;
const EIGHT = /^(?:20\d{6})$/;

/**
 * The values of a letter: those that any text shows, and numbers of cells that are sums or days only because of where they
 * stand: a column of numbers without a currency, 20261210.
 */
export function readLetterValues(letter: Letter, options: ReadingOptions): readonly Value[] {
  const read = explainDays(letter.text, readValues(letter.text, options), options).map((value) => withCertainYear(value, options));
  const values = [...read];
  let at = 0;
  let unit = 1;
  for (const { cells } of letter.rows) {
    // A unit holds until another one is named.
    unit = findTableUnit(letter.text.slice(cells[0]?.start, cells.at(-1)?.end)) ?? unit;
    for (const [number, cell] of cells.entries()) {
      const left = cells[number - 1];
      if (left && NO_SUM.test(squeeze(letter.text.slice(left.start, left.end)))) continue;
      const isLast = cells.length > 1 && cell === cells.at(-1);
      const bare = readBare(letter.text, cell, { unit, isLast }, options);
      if (!bare) continue;
      while (at < read.length && read[at]!.end <= bare.start) at++;
      if (!read[at] || read[at]!.start >= bare.end) values.push(bare);
    }
  }
  values.sort((a, b) => a.start - b.start);
  return letter.recognised ? doubtValues(letter, values, letter.recognised.doubtful) : values;
}

function readBare(
  text: string,
  { start, end }: Cell,
  { unit, isLast }: { unit: number; isLast: boolean },
  options: ReadingOptions,
): Value | null {
  const written = text.slice(start, end);
  if (EIGHT.test(written)) {
    const [day] = readValues(`일자 ${written}`, options);
    return day?.type === 'date' ? { ...day, start, end } : null;
  }
  const short = isLast && unit >= LEAST_UNIT_OF_SHORT ? SHORT.exec(written)?.[1] : undefined;
  const number = SUM.exec(written)?.[0] ?? ONE_SUM.exec(written)?.[0] ?? NEGATIVE.exec(written)?.[1] ?? short;
  if (!number) return null;
  return { type: 'amount', start: end - number.length, end, won: Number(number.replaceAll(',', '')) * unit, scaled: false };
}
