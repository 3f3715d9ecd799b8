import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageInput } from '../page-input.ts';

/** A page as the looks see it. */
export interface PageView extends Pick<PageInput, 'address' | 'headers' | 'pictures' | 'scripts'> {
  /** What its links are relative to. */
  base: string;
  title: string;
  /** All elements but those inside templates, in the order of the document, shown or not. */
  elements: readonly PageElement[];
  /** The text that is shown, a line for each block, white space collapsed. */
  blocks: readonly string[];
  /** The text that is shown, but for elements that say that they are in another language than the document. */
  ownText: string;
}

/** An element with what is around it. */
export interface PageElement {
  name: string;
  node: Tree.Element;
  /** The label around it. */
  label: PageElement | null;
  /** Whether it is, or is in, the head, a menu or the foot that every page has. */
  isInMargin: boolean;
  /** Whether it is, or is in, a link or a button. */
  isInLink: boolean;
}
