import type { Letter, Row } from '../../../core/digest/letter.ts';

export interface TextPaperProps {
  letter: Letter;
  /** What a table is called. */
  table: string;
}

/** A letter without pages of its own: its lines, and its tables as tables. */
export function TextPaper({ letter: { text, rows }, table }: TextPaperProps) {
  return (
    <div class="paper-text" lang="ko">
      {groupRows(rows).map((group) => {
        const [first] = group as [Row];
        const { start } = first.cells[0]!;
        if (first.table === null) return <Line key={start} row={first} text={text} />;
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the letter is scrolled by keys
          <section key={start} class="paper-table" aria-label={table} tabIndex={0}>
            <table>
              <tbody>
                {group.map(({ cells }) => (
                  <tr key={cells[0]!.start}>
                    {cells.map((cell) => (
                      <td key={cell.start} colSpan={cell.width} data-start={cell.start}>
                        {text.slice(cell.start, cell.end)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}

/** A line outside tables, with the gaps between its columns. */
function Line({ row: { cells }, text }: { row: Row; text: string }) {
  const { start } = cells[0]!;
  return (
    <p class={isApart(text, start) ? 'apart' : undefined} data-start={start}>
      {text.slice(start, cells.at(-1)!.end)}
    </p>
  );
}

/** Whether an empty line is above a place. */
function isApart(text: string, start: number): boolean {
  return /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** The rows of one table together, every other row alone. */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows.filter(({ cells }) => cells.length > 0)) {
    const group = groups.at(-1);
    if (group && row.table !== null && group[0]!.table === row.table) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
