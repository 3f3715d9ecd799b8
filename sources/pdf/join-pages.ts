import type { Letter, Row } from '../../core/digest/letter.ts';

/** Puts the pages of a letter together, one under the other. */
export function joinPages(pages: readonly Letter[]): Letter {
  const rows: Row[] = [];
  let text = '';
  for (const page of pages) {
    if (text && page.text) text += '\n';
    const from = text.length;
    for (const { cells, table } of page.rows)
      rows.push({ cells: cells.map((cell) => ({ ...cell, start: cell.start + from, end: cell.end + from })), table });
    text += page.text;
  }
  return { text, rows };
}
