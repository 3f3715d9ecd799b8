/** Lines from the first to the last, counted from 1. */
export type Lines = readonly [first: number, last: number];

/**
 * The lines that a comparison shows of each file, by its path, from the text of `git diff`: only these can bear a comment. A
 * deleted file has none.
 */
export function changedLines(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, Lines[]>();
  let lines: Lines[] = [];
  for (const row of diff.split('\n')) {
    const [, path] = /^\+\+\+ (?:b\/(.*)|\/dev\/null)$/.exec(row) ?? [];
    if (row.startsWith('+++ ')) lines = [];
    if (path !== undefined) files.set(path, lines);
    const [, start, count] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row) ?? [];
    if (start !== undefined) lines.push([Number(start), Number(start) + Number(count ?? 1) - 1]);
  }
  return files;
}
