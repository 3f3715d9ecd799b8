/** The entries of a list that is written as one text with commas between them, as word lists in YAML are. */
export function splitAtCommas(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** The words of a list that is written as one text with spaces between them, as tables in code are. */
export function splitAtSpaces(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
