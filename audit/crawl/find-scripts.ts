import type { PageElement } from '../page/read/page-view.ts';
import { attr, hasAttr } from '../page/read/read-element.ts';
import { isRunScript } from '../page/scripts/list-code.ts';
import { isLibrary } from './is-library.ts';
import { pageAddress } from './page-address.ts';

/** The most scripts that are asked for of one page. */
const MOST = 8;
/** Fields in which somebody writes; a search has a type of its own, or stands in the head. */
const WRITTEN = /^(?:|text|password|tel|number|email)$/i;

export interface ScriptSearch {
  /** Where the page was read. */
  address: string;
  /** Whether a script belongs to the page's site. */
  isOwn(url: URL): boolean;
}

/**
 * The scripts of its own that a page with a form loads, by their addresses, each once, in their order. None of a page without a form,
 * and no libraries: nobody checks a form in these.
 */
export function findScripts(elements: readonly PageElement[], { address, isOwn }: ScriptSearch): string[] {
  if (!elements.some(isWritten)) return [];
  const base = elements.find((element) => element.name === 'base' && hasAttr(element, 'href'));
  const from = (base && pageAddress(attr(base, 'href'), address)) ?? address;
  const scripts = new Set<string>();
  for (const element of elements) {
    const script = isRunScript(element) ? scriptAddress(attr(element, 'src'), from) : null;
    if (script === null || !isOwn(new URL(script)) || isLibrary(new URL(script).pathname)) continue;
    scripts.add(script);
    if (scripts.size === MOST) break;
  }
  return [...scripts];
}

function isWritten(element: PageElement): boolean {
  if (element.isInMargin) return false;
  return element.name === 'textarea' || (element.name === 'input' && WRITTEN.test(attr(element, 'type').trim()));
}

/** What stands behind the name of a file tells one version from another, or one visit: without it, each script has one address. */
function scriptAddress(src: string, base: string): string | null {
  const address = src.trim() ? pageAddress(src, base) : null;
  if (address === null) return null;
  const url = new URL(address);
  if (/\.m?js$/i.test(url.pathname)) url.search = '';
  return url.href;
}
