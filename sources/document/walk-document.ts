import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ElementRole } from '../../core/text/elements.ts';
import { attributeOf } from './parse-document.ts';

/** What is told of a document while it is read, in the order of its text. */
export interface DocumentEvents {
  /** An element begins that is shown; returns its role. Its content follows only for `inline` and `block`. */
  open(name: string, attribute: (name: string) => string | undefined): ElementRole;
  /** An element ends whose content was told. */
  close(role: ElementRole): void;
  text(data: string): void;
}

/** Walks through what a browser shows of an HTML document. Returns its title. */
export function walkDocument(document: Tree.Document, events: DocumentEvents): string {
  let title = '';
  // What is left to read, with the next one last. A stack, because documents nest deeper than functions can call each other.
  const waiting: (Tree.ChildNode | { closes: ElementRole })[] = [];
  const waitFor = (nodes: readonly Tree.ChildNode[]) => {
    for (const node of nodes.toReversed()) waiting.push(node);
  };

  function readElement(node: Tree.Element): void {
    if (node.tagName === 'title' && !title) title = textOf(node);
    if (node.tagName === 'head') waitFor(node.childNodes);
    if (node.tagName === 'head' || isHidden(node)) return;
    const role = events.open(isShadow(node) ? 'div' : node.tagName, (name) => attributeOf(node, name));
    if (role !== ElementRole.inline && role !== ElementRole.block) return;
    waiting.push({ closes: role });
    waitFor(contentOf(node));
  }

  waitFor(document.childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('closes' in next) events.close(next.closes);
    else if (next.nodeName === '#text') events.text((next as Tree.TextNode).value);
    else if ('tagName' in next) readElement(next);
  }
  return title.trim();
}

function contentOf(node: Tree.Element): Tree.ChildNode[] {
  return isShadow(node) ? (node as Tree.Template).content.childNodes : node.childNodes;
}

/** A declarative open shadow root is part of what a page shows. */
function isShadow(node: Tree.Element): boolean {
  return node.tagName === 'template' && attributeOf(node, 'shadowrootmode') === 'open';
}

function isHidden(node: Tree.Element): boolean {
  const editable = attributeOf(node, 'contenteditable');
  if (editable !== undefined && editable !== 'false') return true;
  return attributeOf(node, 'hidden') !== undefined || /display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '');
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
