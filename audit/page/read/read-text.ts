import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Block, createBlockReader } from '../../../core/text/block-reader.ts';
import { ElementRole } from '../../../core/text/elements.ts';
import { walkDocument } from '../../../sources/document/walk-document.ts';
import type { PageView } from './page-view.ts';
import { collapse } from './read-element.ts';

/** In code units. */
const LONGEST_TITLE = 300;

/** What a document shows, as text. */
export function readText(document: Tree.Document): Pick<PageView, 'title' | 'blocks' | 'ownText'> {
  const blocks: string[] = [];
  const own: string[] = [];
  // The languages of the elements that are open, the document's first.
  const languages: string[] = [];
  const reader = createBlockReader<null>((block: Block<null>) => {
    const line = collapse(block.text);
    if (line) blocks.push(line);
  });
  const title = walkDocument(document, {
    open(name, attribute) {
      const role = reader.open(name);
      const isFed = role === ElementRole.inline || role === ElementRole.block;
      if (isFed) languages.push(attribute('lang')?.toLowerCase().split(/[-_]/)[0] || (languages.at(-1) ?? ''));
      return role;
    },
    close(role) {
      languages.pop();
      reader.close(role);
    },
    text(data) {
      if (languages.at(-1) === languages[0]) own.push(data);
      reader.text(data, null);
    },
  });
  reader.end();
  return { title: collapse(title).slice(0, LONGEST_TITLE), blocks, ownText: own.join('\n') };
}
