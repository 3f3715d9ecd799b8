import DOMPurify, { type Config } from 'dompurify';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LINK_BEGINNINGS } from '../../core/own-terms/own-terms.ts';

const beginnings = LINK_BEGINNINGS.map((beginning) => beginning.replaceAll(/[.?]/g, '\\$&')).join('|');

const ALLOWED: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['b', 'strong', 'i', 'em', 'br', 'p', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: new RegExp(`^(?:${beginnings})`, 'i'),
  RETURN_DOM_FRAGMENT: true,
};

interface SafeTextProps {
  markup: string;
  /** What is shown where the page's policy lets nothing be made of markup. */
  plain: string;
}

/** A text with simple markup that is not ours. The only place where markup is read. */
export function SafeText({ markup, plain }: SafeTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const safe = readMarkup(markup);
    place.current!.replaceChildren(safe.textContent?.trim() ? safe : plain);
  }, [markup, plain]);
  return <div ref={place} class="marked-up" />;
}

/** What of a text is allowed: empty where the page's policy lets nothing be made of markup. */
export function readMarkup(markup: string): DocumentFragment {
  try {
    const safe = DOMPurify.sanitize(markup, ALLOWED);
    safe.querySelectorAll('a').forEach(openApart);
    return safe;
  } catch {
    // Under `trusted-types 'none'`, DOMPurify has no document to read it into, and some browsers then fail inside of it.
    return document.createDocumentFragment();
  }
}

/** Pages open beside the reader's, as all links of a card. */
function openApart(link: HTMLAnchorElement): void {
  const isPage = link.protocol === 'https:' || link.protocol === 'http:';
  if (!isPage || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
