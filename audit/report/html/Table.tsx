import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  name: string;
  cell(row: Row): ComponentChildren;
  /** What the column is sorted by, where it can be; numbers stand at the end of their cells. */
  sort?(row: Row): number | string;
  isNumber?: boolean;
  /** Holds sentences. */
  isWide?: boolean;
  /** Is left out on paper, where there is no room for it. */
  isForScreen?: boolean;
}

export interface TableProps<Row> {
  /** Id of the text that says what the table is of. */
  labelledBy: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A table whose first column names the row; sorted on request by the script. Scrolls where it is wider than the page: browsers let the keyboard into what scrolls. */
export function Table<Row>({ labelledBy, columns, rows }: TableProps<Row>) {
  const [first, ...rest] = columns;
  return (
    <div class="scrolls">
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" class={classOf(column)} data-sort={column.sort && (column.isNumber ? 'number' : 'text')}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row" class={classOf(first!)} data-value={first!.sort?.(row)}>
                {first!.cell(row)}
              </th>
              {rest.map((column) => (
                <td key={column.name} class={classOf(column)} data-value={column.sort?.(row)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf<Row>({ isNumber, isWide, isForScreen }: Column<Row>): string | undefined {
  return isNumber ? 'number' : isWide ? 'wide' : isForScreen ? 'for-screen' : undefined;
}
