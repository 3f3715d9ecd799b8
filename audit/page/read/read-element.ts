import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../../../sources/document/parse-document.ts';
import type { PageElement } from './page-view.ts';

/** A label, a link, a heading has fewer nodes; what nests deeper is not read to its end, again and again at each level. */
const MOST_NODES = 300;

/** The value of an attribute; empty where it is missing. */
export function attr({ node }: PageElement, name: string): string {
  return attributeOf(node, name) ?? '';
}

/** Whether an attribute is there, with whatever value. */
export function hasAttr({ node }: PageElement, name: string): boolean {
  return attributeOf(node, name) !== undefined;
}

/** The text inside an element, the texts that stand for its images included, white space collapsed. */
export function textOf({ node }: PageElement): string {
  let text = '';
  const waiting: Tree.ChildNode[] = [node];
  for (let read = 0; waiting.length > 0 && read < MOST_NODES; read++) {
    const next = waiting.pop()!;
    if ('tagName' in next) {
      if (next.tagName === 'img') text += attributeOf(next, 'alt') ?? '';
      if (next.tagName === 'script' || next.tagName === 'style') continue;
      for (let at = Math.min(next.childNodes.length, MOST_NODES) - 1; at >= 0; at--) waiting.push(next.childNodes[at]!);
      text += ' ';
    } else if (next.nodeName === '#text') text += (next as Tree.TextNode).value;
  }
  return collapse(text);
}

/** The code inside a script element. */
export function codeOf({ node }: PageElement): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** The line of the source on which an element begins, from 1. */
export function lineOf({ node }: PageElement): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** White space as a browser shows it. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A link as an absolute address; as it is where it leads to none. */
export function resolve(href: string, base: string): string {
  return URL.canParse(href.trim(), base) ? new URL(href.trim(), base).href : href.trim();
}
