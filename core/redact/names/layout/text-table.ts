import type { Span } from '../../spans.ts';

/** The lines of a text. */
export function linesOf(text: string): Span[] {
  return cut(text, { start: 0, end: text.length }, '\n');
}

/** The cells of a line, trimmed, without the empty ones that a bar at either end makes; `mark` is what parts them. */
export function tableCells(text: string, line: Span, mark: string): Span[] {
  const cells = cut(text, line, mark).map((cell) => trim(text, cell));
  if (/^ +$/.test(mark)) return cells.filter(({ start, end }) => end > start);
  const isEdge = (at: number) => mark === '|' && (at === 0 || at === cells.length - 1);
  return cells.filter(({ start, end }, at) => end > start || !isEdge(at));
}

/** The stretches between one-character steps of the mark: an empty one stands between two spaces of a wider gap. */
function cut(text: string, line: Span, mark: string): Span[] {
  const spans: Span[] = [];
  for (let start = line.start; start <= line.end; ) {
    const at = text.indexOf(mark, start);
    const end = at < 0 || at > line.end - mark.length ? line.end : at;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

function trim(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (written.length - written.trimEnd().length)) };
}
