import type { PageElement, PageView } from '../read/page-view.ts';
import { attr, codeOf, lineOf } from '../read/read-element.ts';
import { lineIn } from './show-code.ts';

/** A script that stands in a page. */
export interface Code {
  element: PageElement;
  text: string;
}

/** Types of script elements that are run. */
const RUN = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The scripts that stand in a page; those that it loads are an input of their own. */
export function listCode({ elements }: PageView): Code[] {
  return elements
    .filter(isRunScript)
    .map((element) => ({ element, text: codeOf(element) }))
    .filter(({ text }) => text.trim() !== '');
}

/** Whether an element is a script that browsers run, and no data. */
export function isRunScript(element: PageElement): boolean {
  return element.name === 'script' && RUN.test(attr(element, 'type').trim());
}

/** The line of the page on which a place in a script is. */
export function lineAt({ element, text }: Code, at: number): number {
  return lineOf(element) + lineIn(text, at) - 1;
}
