import type { Span } from '../../spans.ts';

/** What parts the fields of a line: bars, slashes, a number in a circle, a gap as wide as a tab (but not 성    명, 이    름). */
const GAP = new RegExp(
  `(?:${[' ?\\| ?', '(?<![성이]) {2,}', '(?<=[성이]) {2,}(?![명름])', ' \\/ ', '[;▶■□○●▪※☞]', ' (?=[①-⑳])'].join('|')})+`,
  'gu',
);

/** The fields of all lines of a form, trimmed, without empty ones. */
export function formCells(text: string): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let start = 0;
    for (const gap of [...line.matchAll(GAP), { index: line.length, 0: '' }]) {
      const part = line.slice(start, gap.index);
      const lead = part.length - part.trimStart().length;
      if (part.trim()) cells.push({ start: from + start + lead, end: from + start + part.trimEnd().length });
      start = gap.index + gap[0].length;
    }
    from += line.length + 1;
  }
  return cells;
}
