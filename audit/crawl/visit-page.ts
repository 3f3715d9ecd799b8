import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodeDocument } from '../../sources/document/decode-document.ts';
import { parseDocument, TooManyElements } from '../../sources/document/parse-document.ts';
import type { PageInput } from '../page/page-input.ts';
import type { PageResult } from '../page-audit.ts';
import type { AuditFunction } from './audit-function.ts';
import type { Visit } from './crawl-site.ts';
import { type FetchSettings, fetchPage } from './fetch-page.ts';
import { findLinks } from './find-links.ts';
import type { HostTurns } from './host-turns.ts';
import { isEmptyShell } from './is-empty-shell.ts';
import { isOtherFile, pageAddress } from './page-address.ts';
import { PageFailure } from './page-failure.ts';
import { createRobots } from './robots.ts';

const PAGES = 'text/html,application/xhtml+xml';
const isPage = (mediaType: string) => mediaType === '' || PAGES.split(',').includes(mediaType);
/** The most bytes of robots.txt, four times what RFC 9309 asks for. */
const ROBOTS_BYTES = 2_000_000;

export interface VisitSettings extends FetchSettings {
  turns: HostTurns;
  /** Milliseconds between two requests to a host; more where its robots.txt says so. */
  pause: number;
  /** How many links away pages are followed; 0 for the first ones alone. */
  depth: number;
  audit: AuditFunction;
  /** Opens a page in a browser and returns what it shows as HTML; without it, what only scripts fill is a fault. */
  render?(address: string): Promise<string>;
}

/** Reads pages of the web one by one, as their sites allow, and audits them. */
export function createVisitor(settings: VisitSettings): (address: string, depth: number | null) => Promise<Visit | null> {
  const before = createManners(settings);
  return async (address, depth) => {
    const { address: final, bytes, headers } = await fetchPage(address, { accept: PAGES, wants: isPage, before }, settings);
    // A download behind an ordinary link is no page. Whoever asked for it by itself is told.
    if (!bytes && !depth) throw new PageFailure('not-a-page', headers['content-type'] ?? '');
    const own = pageAddress(final);
    if (!bytes || own === null) return null;
    const { page, document } = await fill({ address: own, depth, bytes, headers }, settings);
    const links = depth !== null && depth < settings.depth ? findLinks(document, final) : [];
    const isOfRun = (link: string) => settings.hosts.has(new URL(link).host) && !isOtherFile(link);
    return { result: await auditAnyhow(page, settings), links: links.filter(isOfRun) };
  };
}

/** What an audit stumbles over is a fault of the page and not the end of the run. */
async function auditAnyhow(page: PageInput, { audit }: VisitSettings): Promise<PageResult> {
  try {
    return await audit(page);
  } catch (error) {
    throw new PageFailure('unreadable', (error as Error).message.slice(0, 120), { cause: error });
  }
}

/** What is waited for in front of every request: what its site allows, and its turn. */
function createManners(settings: VisitSettings): (url: URL) => Promise<void> {
  const { turns, pause } = settings;
  const robots = createRobots(async (address) => {
    const before = ({ host }: URL) => turns.take(host, pause);
    const { bytes } = await fetchPage(
      address,
      { accept: 'text/plain', wants: () => true, before },
      { ...settings, mostBytes: ROBOTS_BYTES },
    );
    return new TextDecoder().decode(bytes!);
  });
  return async (url) => {
    await robots.check(url);
    await turns.take(url.host, Math.max(pause, await robots.pauseOf(url)));
  };
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
