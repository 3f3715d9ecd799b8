/**
 * A file's text in the layout that looks the same in every editor: no byte-order mark, line ends of LF, two spaces for a tab
 * at the start of a line, no spaces at the end of a line, one line end at the end of the file. The YAML says the same.
 */
export function fixLayout(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const fixed = lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')).replace(/[ \t]+$/, ''));
  return `${fixed.join('\n').replace(/\n+$/, '')}\n`;
}
