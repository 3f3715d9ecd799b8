import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodeDocument } from '../../sources/document/decode-document.ts';
import { parseDocument, TooManyElements } from '../../sources/document/parse-document.ts';
import type { PageInput } from '../page/page-input.ts';
import { openPage } from '../page/read/open-page.ts';
import type { AuditFunction } from './audit-function.ts';
import type { Visit } from './crawl-site.ts';
import { createManners, type MannersSettings } from './create-manners.ts';
import type { Body } from './fetch-beside.ts';
import { fetchPage } from './fetch-page.ts';
import { findLinks } from './find-links.ts';
import { isEmptyShell } from './is-empty-shell.ts';
import { isOtherFile, pageAddress } from './page-address.ts';
import { LeadsElsewhere, PageFailure } from './page-failure.ts';
import { readPagePictures } from './read-page-pictures.ts';
import { readPageScripts } from './read-page-scripts.ts';

const PAGES = 'text/html,application/xhtml+xml';
const isPage = (mediaType: string) => mediaType === '' || PAGES.split(',').includes(mediaType);
export interface VisitSettings extends MannersSettings {
  /** How many links away pages are followed; 0 for the first ones alone. */
  depth: number;
  audit: AuditFunction;
  /** Opens a page in a browser and returns what it shows as HTML; without it, what only scripts fill is a fault. */
  render?(address: string): Promise<string>;
  /** Recognises the text in a picture; without it, pictures are not asked for. */
  recognise?(bytes: Uint8Array): Promise<string>;
}

/** Reads pages of the web one by one, as their sites allow, and audits them. */
export function createVisitor(settings: VisitSettings): (address: string, depth: number | null) => Promise<Visit | null> {
  const before = createManners(settings);
  const readPictures = settings.recognise && readPagePictures(settings.recognise, before, settings);
  const readScripts = readPageScripts(before, settings);
  const isOfRun = (link: string) => settings.hosts.has(new URL(link).host) && !isOtherFile(link);
  return async (address, depth) => {
    const answer = await fetchHtml(address, { isGiven: !depth, before, settings });
    const own = answer && pageAddress(answer.address);
    if (!own) return null;
    const { page, document } = await fill({ ...answer, address: own, depth }, settings);
    const links = depth !== null && depth < settings.depth ? findLinks(document, answer.address) : [];
    const pictures = await readPictures?.(document, answer.address);
    const opened = await anyhow(() => openPage(page));
    const scripts = 'view' in opened ? await readScripts(opened.view.elements, answer.address) : [];
    const result = await anyhow(() => settings.audit({ ...page, opened, scripts, ...(pictures && { pictures }) }));
    return { result, links: links.filter(isOfRun) };
  };
}

interface Asking {
  /** Whether the command named the page, and no link did. */
  isGiven: boolean;
  before(url: URL): Promise<void>;
  settings: VisitSettings;
}

/** A download, or another site, behind an ordinary link is no page: null. Whoever named it is told by a `PageFailure`. */
async function fetchHtml(address: string, { isGiven, before, settings }: Asking): Promise<Body | null> {
  try {
    const answer = await fetchPage(address, { accept: PAGES, wants: isPage, before }, settings);
    if (!answer.bytes && isGiven) throw new PageFailure('not-a-page', answer.headers['content-type'] ?? '');
    return answer.bytes && { ...answer, bytes: answer.bytes };
  } catch (error) {
    if (error instanceof LeadsElsewhere && !isGiven) return null;
    throw error;
  }
}

/** What an audit stumbles over is a fault of the page and not the end of the run. */
async function anyhow<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new PageFailure('unreadable', (error as Error).message.slice(0, 120), { cause: error });
  }
}

/** A page with its document; where only scripts fill it, as a browser shows it. */
async function fill(page: PageInput, { render }: VisitSettings): Promise<{ page: PageInput; document: Tree.Document }> {
  const document = parse(decodeDocument(page.bytes, page.headers['content-type']).text);
  if (!isEmptyShell(document)) return { page, document };
  if (!render) throw new PageFailure('empty-shell', '<script>');
  const html = await render(page.address);
  const headers = { ...page.headers, 'content-type': 'text/html; charset=utf-8' };
  return { page: { ...page, headers, bytes: new TextEncoder().encode(html) }, document: parse(html) };
}

function parse(html: string): Tree.Document {
  try {
    return parseDocument(html);
  } catch (error) {
    if (error instanceof TooManyElements) throw new PageFailure('unreadable', error.message, { cause: error });
    throw error;
  }
}
