import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageWith } from './hostile-pages.ts';

/** A small site without surprises on 127.0.0.1: a first page that links to all others. */
export interface Site {
  url: string;
  /** The paths that were asked for, in order, and when. */
  asked: { path: string; at: number }[];
  /** Resolves when as many pages were asked for. */
  waitFor(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a site of some pages, each of which takes some milliseconds to answer. */
export async function startSite(pages: number, milliseconds = 0): Promise<Site> {
  const asked: Site['asked'] = [];
  const waiting: { count: number; resolve(): void }[] = [];
  const links = Array.from({ length: pages - 1 }, (_, number) => `/page-${number + 1}`);
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path === '/robots.txt') return void response.writeHead(404).end();
    if (path === '/sitemap.xml') return void response.end(sitemapOf(['/page-1', 'http://elsewhere.invalid/'], site.url));
    if (path === '/away') return void response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end();
    asked.push({ path, at: performance.now() });
    for (const { count, resolve } of waiting) if (asked.length >= count) resolve();
    if (path !== '/' && !links.includes(path)) return void response.writeHead(404).end();
    const answer = () => response.setHeader('content-type', 'text/html; charset=utf-8').end(pageWith(path, path === '/' ? links : ['/']));
    return void setTimeout(answer, milliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    waitFor: (count) => new Promise((resolve) => (asked.length >= count ? resolve() : waiting.push({ count, resolve }))),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

/** A sitemap of some pages. */
export function sitemapOf(paths: readonly string[], home: string): string {
  const pages = paths.map((path) => `<url><loc>${new URL(path, home)}</loc></url>`);
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.join('')}</urlset>`;
}
