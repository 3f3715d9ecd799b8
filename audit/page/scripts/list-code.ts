import type { PageElement, PageView } from '../read/page-view.ts';
import { attr, codeOf, lineOf } from '../read/read-element.ts';

/** A script that stands in a page. */
export interface Code {
  element: PageElement;
  text: string;
}

/** Types of script elements that are run. */
const RUN = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The scripts that stand in a page; what it loads is not seen. */
export function listCode({ elements }: PageView): Code[] {
  return elements
    .filter((element) => element.name === 'script' && RUN.test(attr(element, 'type').trim()))
    .map((element) => ({ element, text: codeOf(element) }))
    .filter(({ text }) => text.trim() !== '');
}

/** The line of the page on which a place in a script is. */
export function lineAt({ element, text }: Code, at: number): number {
  let line = lineOf(element);
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

/** The line of a script around a place, for a person to look at. */
export function showCode({ text }: Code, at: number): string {
  const before = 40;
  const after = 80;
  const begin = Math.max(text.lastIndexOf('\n', at) + 1, at - before);
  const end = text.indexOf('\n', at);
  return text.slice(begin, Math.min(end < 0 ? text.length : end, at + after)).trim();
}
