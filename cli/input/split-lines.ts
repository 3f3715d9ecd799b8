/** The lines of a text. A line end at the end of the text starts no further line. */
export function splitLines(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
