import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Block, createBlockReader } from '../core/text/block-reader.ts';
import { Role } from '../core/text/elements.ts';

/** The visible text of an HTML document: one line a block, white space collapsed. */
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
  let title = '';

  function walk(node: Tree.ChildNode): void {
    if (node.nodeName === '#text') reader.text((node as Tree.TextNode).value, null);
    else if ('tagName' in node) walkElement(node);
  }

  function walkElement(node: Tree.Element): void {
    if (node.tagName === 'title' && !title) title = textOf(node);
    if (node.tagName === 'head') node.childNodes.forEach(walk);
    if (node.tagName === 'head' || isHidden(node)) return;
    const role = reader.open(isShadow(node) ? 'div' : node.tagName);
    if (role !== Role.inline && role !== Role.block) return;
    contentOf(node).forEach(walk);
    reader.close(role);
  }

  parse(html).childNodes.forEach(walk);
  reader.end();
  return { title: title.trim(), text: lines.join('\n') };
}

function contentOf(node: Tree.Element): Tree.ChildNode[] {
  return isShadow(node) ? (node as Tree.Template).content.childNodes : node.childNodes;
}

/** A declarative open shadow root is part of what a page shows. */
function isShadow(node: Tree.Element): boolean {
  return node.tagName === 'template' && attribute(node, 'shadowrootmode') === 'open';
}

function isHidden(node: Tree.Element): boolean {
  const editable = attribute(node, 'contenteditable');
  if (editable !== undefined && editable !== 'false') return true;
  return attribute(node, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');
}

function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
