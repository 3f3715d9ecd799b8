import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Fewer visible characters than that are a heading or a notice to wait. */
export const LEAST_TEXT = 80;
/** Elements whose text nobody sees while scripts run. */
const UNSEEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg']);

/** Whether a document has scripts and next to no text, links or frames of its own: a script fills it. */
export function isEmptyShell(document: Tree.Document): boolean {
  let characters = 0;
  let scripts = 0;
  const waiting: Tree.ChildNode[] = [...document.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') characters += (node as Tree.TextNode).value.replace(/\s+/g, '').length;
    if (node.nodeName === 'script') scripts++;
    if (/^(?:i?frame|a|area|form|img)$/.test(node.nodeName) || characters >= LEAST_TEXT) return false;
    if ('childNodes' in node) for (const child of node.childNodes) if (isSeen(node, child)) waiting.push(child);
  }
  return scripts > 0;
}

/** Scripts are counted wherever they are. */
function isSeen(parent: Tree.ParentNode, child: Tree.ChildNode): boolean {
  return child.nodeName === 'script' || !UNSEEN.has(parent.nodeName);
}
