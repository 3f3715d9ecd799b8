import { readdirSync, readFileSync } from 'node:fs';

/** A text, where its values are, and what they are; a trap has none. */
export interface ValueExample {
  text: string;
  spans: { start: number; end: number }[];
  expected: string[];
}

const FOLDER = new URL('examples/', import.meta.url);

/** The examples by kind: the name of the file. */
export function readValueExamples(): Map<string, ValueExample[]> {
  const files = readdirSync(FOLDER).map((name) => [name.replace('.txt', ''), readFileSync(new URL(name, FOLDER), 'utf8')] as const);
  return new Map(
    files.map(([kind, content]) => [
      kind,
      content
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map(parse),
    ]),
  );
}

/** `text with ⟦values⟧ => first; second`. */
function parse(line: string): ValueExample {
  const [marked, expected = ''] = line.split(' => ') as [string, string?];
  const spans: ValueExample['spans'] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ start, end: text.length });
    else text += part;
  }
  return {
    text,
    spans,
    expected: expected
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean),
  };
}
