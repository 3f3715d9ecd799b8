import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../../../sources/document/parse-document.ts';
import type { PageElement } from './page-view.ts';

const LANDMARKS = new Set(['nav', 'header', 'footer']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'menubar', 'menu']);
/** What sites of Korea call their menus, heads and feet, as a part of an id or a class: gnb, lnb_wrap, top-header. */
const NAMES = /(?:^|[\s_-])(?:gnb|lnb|snb|tnb|header|footer|breadcrumbs?|nav|menu|skip|quick)(?=$|[\s_-])/i;

type Around = Omit<PageElement, 'name' | 'node'>;
interface Waiting {
  node: Tree.ChildNode;
  around: Around;
}

const NOTHING: Around = { label: null, isInMargin: false, isInLink: false };

/** All elements of a document but those inside templates, in its order. */
export function listPageElements(document: Tree.Document): PageElement[] {
  const elements: PageElement[] = [];
  const waiting: Waiting[] = [];
  const waitFor = (nodes: readonly Tree.ChildNode[], around: Around) => {
    for (let at = nodes.length - 1; at >= 0; at--) waiting.push({ node: nodes[at]!, around });
  };
  waitFor(document.childNodes, NOTHING);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!('tagName' in node)) continue;
    const { label, isInMargin, isInLink } = next.around;
    const element: PageElement = {
      name: node.tagName,
      node,
      label,
      isInMargin: isInMargin || isMargin(node),
      isInLink: isInLink || node.tagName === 'a' || node.tagName === 'button',
    };
    elements.push(element);
    waitFor(node.childNodes, element.name === 'label' ? { ...element, label: element } : element);
  }
  return elements;
}

function isMargin(node: Tree.Element): boolean {
  if (node.tagName === 'body' || node.tagName === 'html') return false;
  if (LANDMARKS.has(node.tagName) || ROLES.has(attributeOf(node, 'role') ?? '')) return true;
  return NAMES.test(attributeOf(node, 'id') ?? '') || NAMES.test(attributeOf(node, 'class') ?? '');
}
