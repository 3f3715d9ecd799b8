import type { WrittenField } from '../digest.ts';
import type { Cell, Letter } from '../letter.ts';
import { FIELD_TYPES, type Field } from '../notice.ts';
import type { LabelIndex } from './label-index.ts';
import { labelText } from './squeeze.ts';

const TEXT_FIELDS = (Object.keys(FIELD_TYPES) as Field[]).filter((field) => FIELD_TYPES[field] === 'text');
const COLON = /^([^:：]{1,24})[:：]\s*(\S.*)$/s;
/** 발신인 | 성명 | 남궁선호: a label of its own between a party and the name. */
const NAME = /^(?:성명|이름|상호|명칭|..명)(?:\([^()]*\))?$/;
/** 희망 ( ): what is to be filled in. */
const BLANK = /[(（]\s*(?:[)）]|$)|_{2,}|^\s*[□☐]/;
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
    if (written && !BLANK.test(written)) found[hit.field] = { text: written, start, end: start + written.length };
  };
  for (const { cells } of rows) {
    cells.forEach(({ start, end }, at) => {
      const written = text.slice(start, end);
      const pair = COLON.exec(written);
      if (pair) add(pair[1]!, end - pair[2]!.length, end);
      const isOfParty = (number: number) =>
        NAME.test(labelText(textOf(cells[number], text))) && typeOf(textOf(cells[number - 1], text), index) === 'text';
      const next = isOfParty(at + 1) ? cells[at + 2] : cells[at + 1];
      if (!next || pair || isOfParty(at)) return;
      // 예금주 | 이체 수수료: heads of columns.
      const isHead = cells.length >= FEWEST_COLUMNS && ![null, 'text'].includes(typeOf(textOf(next, text), index));
      if (!isHead) add(written, next.start, next.end);
    });
  }
  return found;
}

/** What the words of a cell name, if they are a label. */
function typeOf(written: string, index: LabelIndex): string | null {
  const hit = index.endOf(labelText(written));
  return hit && FIELD_TYPES[hit.field];
}

function textOf(cell: Cell | undefined, text: string): string {
  return cell ? text.slice(cell.start, cell.end) : '';
}
