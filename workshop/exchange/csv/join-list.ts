/** Several names in one cell: `Residence card | ARC`. A bar or a backslash inside a name has a backslash in front. */
export function joinList(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The names in a cell, without the spaces around them and without empty ones. */
export function splitList(cell: string): string[] {
  const names = cell.match(/(?:\\.|[^\\|]|\\$)+/gs) ?? [];
  return names.map((name) => name.trim().replace(/\\([\\|])/g, '$1')).filter(Boolean);
}
