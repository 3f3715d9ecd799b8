import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { arrangeSite } from '../../site/arrange-site.ts';
import { renderSite } from '../../site/render-site.tsx';
import { realGlossary } from '../glossary/real-glossary.ts';

/** The real glossary and its site, made once for a file of tests. */
export const glossary = realGlossary;
export const pages = renderSite(arrangeSite(glossary));

/** Every element of a page in the order of the page. */
export function elements(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every text of the page's body with the language that holds there. */
export function textsWithLanguage(html: string): { text: string; lang: string | undefined }[] {
  const found: { text: string; lang: string | undefined }[] = [];
  const walk = (node: Tree.Node, lang: string | undefined) => {
    if (node.nodeName === '#text') found.push({ text: (node as Tree.TextNode).value, lang });
    if ('childNodes' in node)
      for (const child of node.childNodes) walk(child, 'tagName' in child ? (attribute(child, 'lang') ?? lang) : lang);
  };
  const [root, body] = ['html', 'body'].map((name) => elements(html).find(({ tagName }) => tagName === name)!) as [
    Tree.Element,
    Tree.Element,
  ];
  walk(body, attribute(root, 'lang'));
  return found;
}
