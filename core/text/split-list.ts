/** The entries of a list that is written as one text with commas between them, as word lists in YAML are. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
