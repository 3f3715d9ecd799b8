/** Shows how far a command is, in one line of a terminal that is written anew; a file or a pipe gets nothing. */
export function showProgress(stream: { isTTY?: boolean; write(text: string): unknown }) {
  const print = (text: string) => {
    // Back to the beginning of the line, whose rest is erased.
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return { show: print, clear: () => print('') };
}
