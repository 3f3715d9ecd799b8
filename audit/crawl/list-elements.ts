import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element in the order of the document. With a stack, because documents nest deeper than functions can call each other. */
export function* listElements(document: Tree.Document): Generator<Tree.Element> {
  const waiting: Tree.ChildNode[] = document.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]!);
  }
}
