import type { WrittenField } from '../digest.ts';
import type { Letter } from '../letter.ts';
import { FIELD_TYPES, type Field } from '../notice.ts';
import type { LabelIndex } from './label-index.ts';
import { labelText } from './squeeze.ts';

const TEXT_FIELDS = (Object.keys(FIELD_TYPES) as Field[]).filter((field) => FIELD_TYPES[field] === 'text');
const COLON = /^([^:：]{1,24})[:：]\s*(\S.*)$/s;
const LONGEST = 80;
/** A row of heads has at least so many cells. */
const FEWEST_COLUMNS = 3;

/** What is written beside the labels of names, places and numbers: in the cell to the right, or behind a colon. */
export function findTexts({ text, rows }: Letter, index: LabelIndex): Partial<Record<Field, WrittenField>> {
  const found: Partial<Record<Field, WrittenField>> = {};
  const add = (label: string, start: number, end: number) => {
    const words = labelText(label);
    const hit = words ? index.endOf(words) : null;
    if (!hit || hit.rest || !TEXT_FIELDS.includes(hit.field) || found[hit.field]) return;
    const written = text.slice(start, end).split('\n')[0]!.slice(0, LONGEST).trimEnd();
    if (written) found[hit.field] = { text: written, start, end: start + written.length };
  };
  for (const { cells } of rows) {
    cells.forEach(({ start, end }, at) => {
      const written = text.slice(start, end);
      const pair = COLON.exec(written);
      if (pair) add(pair[1]!, end - pair[2]!.length, end);
      const next = cells[at + 1];
      if (!next || pair) return;
      // 예금주 | 이체 수수료: heads of columns.
      const isHead = cells.length >= FEWEST_COLUMNS && isLabelOfValue(text.slice(next.start, next.end), index);
      if (!isHead) add(written, next.start, next.end);
    });
  }
  return found;
}

/** True for words that name a sum, a day or an account. */
function isLabelOfValue(written: string, index: LabelIndex): boolean {
  const hit = index.endOf(labelText(written));
  return hit !== null && FIELD_TYPES[hit.field] !== 'text';
}
