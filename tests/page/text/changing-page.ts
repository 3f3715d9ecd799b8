import type { PageChange } from '../../../page/text/watch-changes.ts';

export const HOST = 'annae-host';

/** What a change comes down to, in words: the texts of the parts to read again, and of what is gone. */
export function inWords({ units, removed }: PageChange) {
  return {
    read: units.map((unit) => unit.map((node) => node.textContent).join('|')),
    removed: removed.map((node) => node.textContent),
  };
}

export function query(selector: string): Element {
  return document.querySelector(selector)!;
}

export function element(name: string, text: string): Element {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A page with a heading, a line and a list. */
export function openChangingPage(): void {
  document.head.innerHTML = '<title>민원 안내</title>';
  document.body.innerHTML = '<h2>안내</h2><p id="fee">과태료는 <b>4만원</b>입니다.</p><div id="list"><p>여권</p><p>사증</p></div>';
}

/** What our own element does on a page. */
export function moveOwnHost(): void {
  const host = document.createElement(HOST);
  document.documentElement.append(host);
  document.body.append(host);
  host.remove();
}
