import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../../sources/document/parse-document.ts';
import { listElements } from './list-elements.ts';
import { pageAddress } from './page-address.ts';

/** Where each element keeps the address of another page. */
const LINKS: Readonly<Record<string, string>> = { a: 'href', area: 'href', frame: 'src', iframe: 'src' };

/** The most links that are taken from one page. */
const MOST = 5_000;

/** The pages that a page links to, each once, in their order. None where the page asks robots to follow none. */
export function findLinks(document: Tree.Document, address: string): string[] {
  const links = new Set<string>();
  let base = address;
  for (const element of listElements(document)) {
    if (element.tagName === 'base') base = pageAddress(attributeOf(element, 'href') ?? '', address) ?? base;
    if (asksForNone(element)) return [];
    const href = linkOf(element);
    const link = href === undefined ? null : pageAddress(href, base);
    if (link !== null) links.add(link);
    if (links.size >= MOST) break;
  }
  return [...links];
}

function asksForNone(element: Tree.Element): boolean {
  const of = (name: string) => attributeOf(element, name) ?? '';
  return element.tagName === 'meta' && /^robots$/i.test(of('name')) && /nofollow|none/i.test(of('content'));
}

function linkOf(element: Tree.Element): string | undefined {
  const { tagName } = element;
  if (Object.hasOwn(LINKS, tagName))
    return /\bnofollow\b/i.test(attributeOf(element, 'rel') ?? '') ? undefined : attributeOf(element, LINKS[tagName]!);
  const isRefresh = tagName === 'meta' && /^refresh$/i.test(attributeOf(element, 'http-equiv') ?? '');
  return isRefresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(attributeOf(element, 'content') ?? '')?.[1] : undefined;
}
