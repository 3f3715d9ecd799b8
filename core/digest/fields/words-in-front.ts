import { isLater } from './label-grammar.ts';
import { NEARNESS } from './label-strength.ts';
import type { Places, ValuePlace } from './places.ts';
import { lineAbove, rowLabels } from './row-labels.ts';
import { labelText } from './squeeze.ts';

/** Words in front of a value, and how much it says where they stand. */
export interface LabelWords {
  words: string;
  nearness: number;
}

const SENTENCE_END = /[다요음함임됨오]\.\s|[!?。]\s|\n\s*\n/g;
const BANK = /(?:[가-힣A-Za-z]{2,6}(?:은행|뱅크|금고|조합|중앙회)|국민|신한|우리|하나|농협|기업|수협|신협|우체국|KB|NH|IBK|SC)$/;

/** The words in front of a value in its own cell, as a label; empty where it begins with the value. */
export function wordsOfOwnCell(place: ValuePlace, places: Places): string {
  const words = labelText(places.letter.text.slice(beginOfWords(place, places), place.value.start));
  return place.value.type === 'code' ? labelText(words.replace(BANK, '')) : words;
}

/** The words of other cells that may be a value's label; `own` are those of its own cell. */
export function wordsInFront(place: ValuePlace, places: Places, own: string): LabelWords[] {
  if (isFirst(place, places)) return wordsOfRow(place, places);
  return own ? [] : wordsOfCell(place, places);
}

/** True where no other value stands in front of it in its cell. */
export function isFirst({ number, cell }: ValuePlace, { all }: Places): boolean {
  const before = all[number - 1];
  return !before || before.cell !== cell;
}

/** 납부기한 후 | 2026. 12. 1.부터 | 납부할 금액 | 1,416,530원: the words of the row that speak of the time after the last day, with no other sum between. */
export function laterInRow(place: ValuePlace, { letter, all }: Places): string[] {
  const { row, cell, number, value } = place;
  if (value.type !== 'amount') return [];
  let at = number - 1;
  while (at >= 0 && all[at]!.row === row && (all[at]!.cell === cell || all[at]!.value.type !== 'amount')) at--;
  const before = at >= 0 && all[at]!.row === row ? all[at]! : null;
  const from = before?.cell.end ?? row.cells[0]!.start;
  const between = row.cells.filter(({ start, end }) => start >= from && end <= cell.start);
  return between.map(({ start, end }) => labelText(letter.text.slice(start, end))).filter(isLater);
}

/** Where the words of a value's own label may begin: behind the value in front, the sentence's begin, or the cell's. */
function beginOfWords({ value, number, cell }: ValuePlace, { all, letter }: Places): number {
  const before = all[number - 1]?.value;
  const from = Math.max(cell.start, before ? Math.min(before.end, value.start) : 0);
  let begin = from;
  for (const end of letter.text.slice(from, value.start).matchAll(SENTENCE_END)) begin = from + end.index + end[0].length;
  return begin;
}

/** The label that a cell begins with, for a value behind others: 1차 납부 : 10일 (2026. 12. 7.까지). */
function wordsOfCell({ row, cellNumber }: ValuePlace, places: Places): LabelWords[] {
  const [label] = rowLabels({ row, cellNumber: cellNumber + 1 }, places);
  return label?.distance === 0 ? [{ words: label.words, nearness: NEARNESS.beyond }] : [];
}

/** The labels to the left, or alone on the line above. */
function wordsOfRow(place: ValuePlace, places: Places): LabelWords[] {
  const labels = rowLabels(place, places);
  const [nearest, next] = labels;
  if (!nearest) {
    const above = lineAbove(place, places);
    return above ? [{ words: above, nearness: NEARNESS.line }] : [];
  }
  const left = place.row.cells[place.cellNumber - 1]!;
  const isBeside = nearest.distance === 0 && places.firstIn(left.start, left.end) === null;
  if (!isBeside) return [{ words: nearest.words, nearness: NEARNESS.beyond }];
  const both = next && next.distance === 1 ? [{ words: next.words + nearest.words, nearness: NEARNESS.right }] : [];
  return [{ words: nearest.words, nearness: NEARNESS.right }, ...both];
}
