import type { AttachmentCount } from '../../page-audit.ts';
import type { PageElement, PageView } from '../read/page-view.ts';
import { attr, textOf } from '../read/read-element.ts';

const PDF = /\.pdf(?=$|[?#&;\s)"'\]])/i;
const HWP = /\.hwpx?(?=$|[?#&;\s)"'\]])/i;
/** What is said beside attachments on a page that leaves the rest to them: two sentences, a table of who wrote it and when. */
const LITTLE = 250;
/** Elements whose text nobody reads as a part of the page. */
const UNREAD = new Set(['script', 'style', 'noscript', 'option', 'textarea']);

/** The attachments that a page links to, by the names that its links show or call, and whether it says little beside. */
export function countAttachments(view: PageView): AttachmentCount {
  let pdf = 0;
  let hwp = 0;
  for (const element of view.elements) {
    if (element.name !== 'a' && element.name !== 'button') continue;
    // Downloads run through a script as often as not; what the link says is the file's name.
    const says = [attr(element, 'href'), attr(element, 'download'), attr(element, 'title'), textOf(element)];
    if (says.some((text) => HWP.test(text))) hwp++;
    else if (says.some((text) => PDF.test(text))) pdf++;
  }
  return { pdf, hwp, only: pdf + hwp > 0 && ownText(view.elements) < LITTLE };
}

/** Code units of text that is part of no menu, head, foot, link or button; counted no further than needed. */
function ownText(elements: readonly PageElement[]): number {
  let size = 0;
  let isInBody = false;
  for (const { name, node, isInMargin, isInLink } of elements) {
    isInBody ||= name === 'body';
    if (!isInBody || isInMargin || isInLink || UNREAD.has(name)) continue;
    for (const child of node.childNodes) if ('value' in child) size += child.value.trim().length;
    if (size >= LITTLE) break;
  }
  return size;
}
