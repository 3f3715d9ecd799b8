import { createHash } from 'node:crypto';

/** A style sheet and a script as they stand inside a page, and the policy that lets these two run and nothing else. */
export interface Enclosed {
  css: string;
  script: string;
}

/** Nothing is loaded from anywhere, nothing can be sent, and no style or script runs that is not one of these two. */
export function policyFor({ css, script }: Enclosed): string {
  return `default-src 'none'; style-src ${hashOf(css)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
}

/**
 * A rendered page with the texts of its empty style and script elements. The renderer would escape what they hold, which HTML does not
 * undo there; whatever else a page says is escaped, so that these two are the only ones.
 */
export function enclose(html: string, { css, script }: Enclosed): string {
  return html.replace(element('style', ''), () => element('style', css)).replace(element('script', ''), () => element('script', script));
}

function element(name: 'style' | 'script', text: string): string {
  if (new RegExp(`</${name}|<!--`, 'i').test(text)) throw new RangeError(`What a ${name} element holds would end it.`);
  return `<${name}>${text}</${name}>`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
