import { LIMITS } from '../../core/request/limits.ts';
import { createBlockReader } from '../../core/text/block-reader.ts';
import type { Exclusion } from './excluded.ts';
import { walkTree } from './walk/walk-tree.ts';

/** No more is read, and none is given on. */
const MOST_TEXT = LIMITS.pageText;

/** The text of a part of the page, one line a block, from its beginning on; fields, what is excluded and our own host are not read. */
export function readText(root: Node, ownHost: string, exclude?: Exclusion['exclude']): string {
  const lines: string[] = [];
  let length = 0;
  const reader = createBlockReader<Text>(({ text }) => {
    const line = text.slice(0, MOST_TEXT).replace(/\s+/g, ' ').trim();
    if (line) lines.push(line);
    length += text.length;
  });
  walkTree({ roots: [root], reader, ownHost, exclude, onShadowRoot() {} }).advance(() => length >= MOST_TEXT);
  return lines.join('\n').slice(0, MOST_TEXT);
}
