import { labelsAbove } from './labels-above.ts';
import type { Places, ValuePlace } from './places.ts';
import { rowLabels } from './row-labels.ts';
import { labelText } from './squeeze.ts';

/** Longer words are a sentence. */
const LONGEST = 24;

/** The words of all labels that a value may have: in its own cell, to the left, and at the head of a table's column. */
export function labelsAround(place: ValuePlace, places: Places): string[] {
  const { row, cellNumber, cell, value } = place;
  const own = labelText(places.letter.text.slice(cell.start, value.start));
  const heads = row.table === null ? [] : labelsAbove(place, places).map(([words]) => words!);
  const labels = rowLabels({ row, cellNumber: cellNumber + 1 }, places).map(({ words }) => words);
  return [own, ...labels, ...heads].filter(({ length }) => length <= LONGEST);
}
