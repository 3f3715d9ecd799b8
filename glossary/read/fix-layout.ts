/**
 * A file's text as every editor shows it alike: no byte-order mark, line ends of LF, two spaces for a tab at the start of
 * a line, nothing behind the end of a line, one line end at the end of the file. What the YAML says stays the same.
 */
export function fixLayout(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const fixed = lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')).replace(/[ \t]+$/, ''));
  return `${fixed.join('\n').replace(/\n+$/, '')}\n`;
}
