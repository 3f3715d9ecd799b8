/** The entries of a list, written as one or as a string with spaces or commas between. */
export function wordsOf(list: string | readonly unknown[]): string[] {
  return String(list)
    .split(/[\s,]+/)
    .filter(Boolean);
}
