import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodeDocument } from '../../sources/document/decode-document.ts';
import { parseDocument, TooManyElements } from '../../sources/document/parse-document.ts';
import type { PageInput } from '../page/page-input.ts';
import type { PageResult } from '../page-audit.ts';
import type { AuditFunction } from './audit-function.ts';
import type { Visit } from './crawl-site.ts';
import { createManners, type MannersSettings } from './create-manners.ts';
import { type Answer, fetchPage } from './fetch-page.ts';
import { findLinks } from './find-links.ts';
import { isEmptyShell } from './is-empty-shell.ts';
import { isAddress, isOtherFile, pageAddress } from './page-address.ts';
import { LeadsElsewhere, PageFailure } from './page-failure.ts';
import { createPictureReader, type PictureReader } from './recognise-pictures.ts';

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
  const readPictures = pictureReader(before, settings);
  const isOfRun = (link: string) => settings.hosts.has(new URL(link).host) && !isOtherFile(link);
  return async (address, depth) => {
    const answer = await fetchHtml(address, { isGiven: !depth, before, settings });
    const own = answer && pageAddress(answer.address);
    if (!own) return null;
    const { page, document } = await fill({ ...answer, address: own, depth }, settings);
    const links = depth !== null && depth < settings.depth ? findLinks(document, answer.address) : [];
    const pictures = await readPictures?.(document, answer.address);
    return { result: await auditAnyhow({ ...page, ...(pictures && { pictures }) }, settings), links: links.filter(isOfRun) };
  };
}

interface Asking {
  /** Whether the command named the page, and no link did. */
  isGiven: boolean;
  before(url: URL): Promise<void>;
  settings: VisitSettings;
}

/** A download, or another site, behind an ordinary link is no page: null. Whoever named it is told by a `PageFailure`. */
async function fetchHtml(address: string, { isGiven, before, settings }: Asking): Promise<(Answer & { bytes: Uint8Array }) | null> {
  try {
    const answer = await fetchPage(address, { accept: PAGES, wants: isPage, before }, settings);
    if (!answer.bytes && isGiven) throw new PageFailure('not-a-page', answer.headers['content-type'] ?? '');
    return answer.bytes && { ...answer, bytes: answer.bytes };
  } catch (error) {
    if (error instanceof LeadsElsewhere && !isGiven) return null;
    throw error;
  }
}

/** What reads the pictures of pages, asked for as politely as the pages; null where nobody wants it. */
function pictureReader(before: (url: URL) => Promise<void>, settings: VisitSettings): PictureReader | null {
  const { recognise, hosts } = settings;
  const options = { accept: 'image/*', wants: (mediaType: string) => mediaType.startsWith('image/'), before };
  async function load(address: string): Promise<Uint8Array | null> {
    if (!isAddress(address) || !hosts.has(new URL(address).host)) return null;
    try {
      return (await fetchPage(address, options, settings)).bytes;
    } catch (error) {
      if (error instanceof PageFailure) return null;
      throw error;
    }
  }
  return recognise ? createPictureReader({ load, recognise }) : null;
}

/** What an audit stumbles over is a fault of the page and not the end of the run. */
async function auditAnyhow(page: PageInput, { audit }: VisitSettings): Promise<PageResult> {
  try {
    return await audit(page);
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
