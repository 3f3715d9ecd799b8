/** What separates the cells of a typed line: the first of these that stands in it. */
const SEPARATOR = /[;,\t]/;

/**
 * The cells of a typed line: three, and all that follows as the fourth, since what would be right may itself hold the separator. Missing
 * cells are empty; null for a line that says nothing.
 */
export function cutLine(line: string): [string, string, string, string] | null {
  const separator = SEPARATOR.exec(line)?.[0];
  if (!separator) return line.trim() === '' ? null : [line.trim(), '', '', ''];
  const cells = line.split(separator);
  if (cells.every((cell) => cell.trim() === '')) return null;
  const [first = '', second = '', third = '', ...rest] = cells;
  return [plain(first), plain(second), plain(third), plain(rest.join(separator))];
}

/** Without the quotation marks that a spreadsheet puts around a cell which holds the separator. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
