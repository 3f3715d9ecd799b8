/** Several names in one cell: `Residence card | ARC`. A bar or a backslash inside a name gets a backslash before it. */
export function joinList(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The names in a cell, without surrounding spaces and without empty names. */
export function splitList(cell: string): string[] {
  const names = cell.match(/(?:\\.|[^\\|]|\\$)+/gs) ?? [];
  return names.map((name) => name.trim().replace(/\\([\\|])/g, '$1')).filter(Boolean);
}
