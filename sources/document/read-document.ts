import { type Block, createBlockReader } from '../../core/text/block-reader.ts';
import { parseDocument } from './parse-document.ts';
import { walkDocument } from './walk-document.ts';

/** The visible text of an HTML document: one line for each block, with white space collapsed. */
export interface DocumentText {
  title: string;
  text: string;
}

/** Reads HTML as a browser would show it, through the same reader of blocks as a page. */
export function readDocument(html: string): DocumentText {
  const lines: string[] = [];
  const reader = createBlockReader<null>((block: Block<null>) => {
    const line = block.text.replace(/\s+/gu, ' ').trim();
    if (line) lines.push(line);
  });
  const title = walkDocument(parseDocument(html), { open: reader.open, close: reader.close, text: (data) => reader.text(data, null) });
  reader.end();
  return { title, text: lines.join('\n') };
}
