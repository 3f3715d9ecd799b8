import { labelText, squeeze } from '../fields/squeeze.ts';
import type { Cell, Letter, Row } from '../letter.ts';
import { type LetterSigns, OWN_FIELDS, type OwnField } from './letter-signs.ts';

/** A longer text is no message. In UTF-16 code units; a bill in a message has some three hundred. */
const LONGEST_MESSAGE = 1000;
const FEWEST_SIGNS = 2;
const LONGEST_LABEL = 16;
const TOP_ROWS = 6;
const LONGEST_TITLE = 40;
/** How letters and messages speak to their reader, and how people sign them. */
const ADDRESS =
  /귀하|(?:드림|올림|배상)\s*(?:\n|$)|귀중|고객님|님께|님,|님의|님이|[가-힣A-Za-z]\s?님\s*(?:\n|$)|Web\s?발신|국외\s?발신|국제\s?발신/;
/** How fakes that speak to nobody by name want to be answered. */
const BY_MESSENGER = /(?:카톡|카카오톡|라인|텔레그램|위챗|WeChat|Zalo|LINE)\s*(?:ID|아이디|[:：@])/i;
/** A message that begins with who sends it, and leads to an address. */
const SENDER = /^\s*[[<〈【(][^\])>〉】\n]{2,24}[\])>〉】]/;
const LINK = /[a-z0-9-]\.[a-z]{2,10}(?:\/|\s|$)/i;
/** The day of a letter, alone on its line or in front of who signs: 2026. 11. 30. 다가온중학교장. */
const DAY_ALONE =
  /^[\s.:*()[\]□○-]*(?:'|20)?\d\d[.년/-]\s*\d{1,2}[.월/-]\s*\d{1,2}[.일]?[\s.:*()[\]□○-]*(?:(?:[가-힣·]{1,12}\s){0,3}[가-힣·]{2,12}장(?:\s*[[(（][^\n]{1,8})?)?$/;
/** What a label and its value are parted by within a cell. */
const PARTED = /^([^:：]{1,24}?)\s*[:：]\s*(\S[\s\S]*)$/;
const IN_LINE = /^(.{2,24}?)\s+(?=[\d₩])/;
const PARTICLE = /[은는이가]$/;

/**
 * Whether a text may be a letter to its reader: a cheap look that lets pass what `isAddressed` would be sure of, and keeps most
 * other pages from loading all that reads letters. Where it says no, the reader may still say that it is one.
 */
export function mayBeLetter(letter: Letter, signs: LetterSigns): boolean {
  const isToSomebody = ADDRESS.test(letter.text);
  const others = [isToSomebody, letter.rows.some((row) => isDayAlone(letter, row)), letter.links !== undefined];
  const count = labelledFields(letter, signs).size + others.filter(Boolean).length;
  if (count >= FEWEST_SIGNS) return true;
  return (
    letter.text.length <= LONGEST_MESSAGE &&
    (isToSomebody || BY_MESSENGER.test(letter.text) || hasSenderAndLink(letter) || (count > 0 && hasTitle(letter, signs)))
  );
}

function hasSenderAndLink({ text, links }: Letter): boolean {
  return SENDER.test(text) && (links !== undefined || LINK.test(text));
}

function labelledFields(letter: Letter, signs: LetterSigns): ReadonlySet<OwnField> {
  const found = new Set<OwnField>();
  letter.rows.forEach((row, at) => {
    row.cells.forEach((cell, place) => {
      for (const [label, value] of pairsAt(letter, { row, below: letter.rows[at + 1], cell, next: row.cells[place + 1] })) {
        for (const field of fieldsOf(label, value, signs)) found.add(field);
      }
    });
  });
  return found;
}

interface Place {
  row: Row;
  below: Row | undefined;
  cell: Cell;
  next: Cell | undefined;
}

/** What may be a label with its value: within the cell, in the next one, or below it in a table. */
function* pairsAt({ text }: Letter, { row, below, cell, next }: Place): Generator<readonly [label: string, value: string]> {
  const written = text.slice(cell.start, cell.end);
  const parted = PARTED.exec(written);
  const inLine = parted ? null : IN_LINE.exec(written);
  if (parted) yield [parted[1]!, parted[2]!];
  else if (inLine) yield [inLine[1]!, written.slice(inLine[0].length)];
  else {
    if (next) yield [written, text.slice(next.start, next.end)];
    const under = row.table === null ? undefined : below?.cells.find(({ column }) => column === cell.column);
    if (under) yield [written, text.slice(under.start, under.end)];
  }
}

/** The fields that a label may name. A sum and a day have figures. */
function fieldsOf(written: string, value: string, { labels }: LetterSigns): readonly OwnField[] {
  const label = labelText(written).replace(PARTICLE, '');
  if (label.length > LONGEST_LABEL) return [];
  const hasFigures = /\d/.test(value);
  return OWN_FIELDS.filter((field) => {
    if (field === 'recipient') return labels[field].includes(label);
    return (hasFigures || field.endsWith('number')) && labels[field].some((end) => label.endsWith(end));
  });
}

function isDayAlone({ text }: Letter, { cells: [cell, second], table }: Row): boolean {
  return table === null && second === undefined && cell !== undefined && DAY_ALONE.test(text.slice(cell.start, cell.end));
}

/** A short line near the top, or a cell of one, has the end of a title: 안내, 고지서. */
function hasTitle({ text, rows }: Letter, { titles }: LetterSigns): boolean {
  return rows.slice(0, TOP_ROWS).some(({ cells }) => {
    const parts = cells.map(({ start, end }) => squeeze(text.slice(start, end)));
    return [parts.join(''), ...parts].some((line) => line.length <= LONGEST_TITLE && titles.some((end) => line.includes(end)));
  });
}
