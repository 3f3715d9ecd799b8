import type { Letter, Row, Stretch } from '../../core/digest/letter.ts';

/** Puts the pages of a letter together, one under the other. */
export function joinPages(pages: readonly Letter[]): Letter {
  const rows: Row[] = [];
  const doubtful: Stretch[] = [];
  let text = '';
  let tables = 0;
  for (const page of pages) {
    if (text && page.text) text += '\n';
    const from = text.length;
    for (const { cells, table } of page.rows)
      rows.push({
        cells: cells.map((cell) => ({ ...cell, start: cell.start + from, end: cell.end + from })),
        table: table === null ? null : table + tables,
      });
    for (const { start, end } of page.recognised?.doubtful ?? []) doubtful.push({ start: start + from, end: end + from });
    text += page.text;
    tables += 1 + Math.max(-1, ...page.rows.map(({ table }) => table ?? -1));
  }
  return { text, rows, ...(pages.some(({ recognised }) => recognised) && { recognised: { doubtful } }) };
}
