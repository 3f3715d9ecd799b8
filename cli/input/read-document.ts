import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Block, createBlockReader } from '../../core/text/block-reader.ts';
import { ElementRole } from '../../core/text/elements.ts';

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
    const role = reader.open(isShadow(node) ? 'div' : node.tagName);
    if (role !== ElementRole.inline && role !== ElementRole.block) return;
    waiting.push({ closes: role });
    waitFor(contentOf(node));
  }

  waitFor(parse(html).childNodes);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('closes' in next) reader.close(next.closes);
    else if (next.nodeName === '#text') reader.text((next as Tree.TextNode).value, null);
    else if ('tagName' in next) readElement(next);
  }
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
