import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type DecodedDocument, decodeDocument } from '../../../sources/document/decode-document.ts';
import { parseDocument, TooManyElements } from '../../../sources/document/parse-document.ts';
import { fileKind, HEAD } from '../../../sources/file/file-kind.ts';
import type { FaultKind } from '../../page-audit.ts';
import type { PageInput } from '../page-input.ts';
import { isNoise } from './is-noise.ts';
import { listPageElements } from './list-page-elements.ts';
import type { PageView } from './page-view.ts';
import { attr, hasAttr, resolve } from './read-element.ts';
import { readText } from './read-text.ts';

/** A page that was read, or why it was not. */
export type Opened = { view: PageView; decoded: DecodedDocument } | { fault: FaultKind; detail: string };

/** A page that may have been opened before. */
export interface OpenedPage extends PageInput {
  opened?: Opened;
}

/** What a server sends as a page, or does not say what it is. */
const PAGE_TYPES = /^(?:$|text\/|application\/(?:xhtml\+xml|xml|octet-stream))/i;

/** Decodes and parses a page, unless that has been done, and puts beside it what was found in its pictures and scripts. */
export function openPage(page: OpenedPage): Opened {
  const { pictures, scripts } = page;
  const opened = page.opened ?? open(page);
  if ('fault' in opened) return opened;
  return { ...opened, view: { ...opened.view, ...(pictures && { pictures }), ...(scripts && { scripts }) } };
}

function open(page: PageInput): Opened {
  const { bytes, headers } = page;
  const type = (headers['content-type'] ?? '').trim();
  const kind = fileKind(bytes.subarray(0, HEAD), '');
  if (kind !== 'html' && !PAGE_TYPES.test(type)) return { fault: 'not-a-page', detail: type.split(';')[0]! };
  if (kind === 'pdf' || kind === 'picture' || kind === 'heic' || kind === 'document') return { fault: 'not-a-page', detail: kind };
  const decoded = decodeDocument(bytes, type);
  if (isNoise(decoded)) return { fault: 'not-a-page', detail: 'binary' };
  try {
    return { view: viewPage(parseDocument(decoded.text, { isLocated: true }), page), decoded };
  } catch (error) {
    if (error instanceof TooManyElements) return { fault: 'unreadable', detail: error.message };
    throw error;
  }
}

function viewPage(document: Tree.Document, { address, headers }: PageInput): PageView {
  const elements = listPageElements(document);
  const base = elements.find((element) => element.name === 'base' && hasAttr(element, 'href'));
  return {
    ...readText(document),
    address,
    base: base ? resolve(attr(base, 'href'), address) : address,
    headers,
    elements,
  };
}
