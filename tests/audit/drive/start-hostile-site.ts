import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { HOSTILE, NO_PAGES, pageWith, SCRIPTS, SLOW } from './hostile-pages.ts';

const ANSWERS = { ...HOSTILE, ...SCRIPTS, ...SLOW };

/** A site that does everything that servers should not, on 127.0.0.1 alone. */
export interface HostileSite {
  /** The address of its first page, which links to all others. */
  url: string;
  host: string;
  /** Hosts of two more servers: one whose certificate has expired, one whose certificate nobody vouches for. */
  expired: string;
  selfSigned: string;
  /** What was asked of it, in order, and by whom. */
  asked: { path: string; agent: string; at: number }[];
  /** Requests to a host that nobody asked to contact. */
  strangerAsked: string[];
  stop(): Promise<void>;
}

export async function startHostileSite(): Promise<HostileSite> {
  const asked: HostileSite['asked'] = [];
  const strangerAsked: string[] = [];
  const stranger = await listen(
    createServer((request, response) => {
      strangerAsked.push(request.url!);
      response.end();
    }),
  );
  const expired = await startSecure(new Date('2020-01-01'), new Date('2021-01-01'));
  const selfSigned = await startSecure(new Date('2026-01-01'), new Date('2100-01-01'));
  const site = await listen(
    createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
      const url = new URL(request.url!, site.url);
      asked.push({ path: request.url!, agent: request.headers['user-agent'] ?? '', at: performance.now() });
      const path = url.pathname.split(';')[0]!;
      if (path === '/') response.setHeader('content-type', 'text/html').end(first(site.url, [expired.url, selfSigned.url], stranger.url));
      else if (Object.hasOwn(ANSWERS, path)) ANSWERS[path]!(response, request, url);
      else response.writeHead(404).end();
    }),
  );
  const servers = [site, stranger, expired, selfSigned];
  return {
    url: site.url,
    host: new URL(site.url).host,
    expired: new URL(expired.url).host,
    selfSigned: new URL(selfSigned.url).host,
    asked,
    strangerAsked,
    stop: async () => void (await Promise.all(servers.map(({ close }) => close()))),
  };
}

function first(own: string, secure: readonly string[], stranger: string): string {
  const paths = Object.keys(HOSTILE).filter((path) => path !== '/robots.txt');
  const withPassword = own.replace('://', '://user:password@');
  return pageWith('first', [...paths, '/forbidden/page', `${withPassword}good`, ...secure, stranger, ...NO_PAGES]);
}

async function startSecure(notBeforeDate: Date, notAfterDate: Date) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    notBeforeDate,
    notAfterDate,
    algorithm: 'sha256',
  });
  const answer: RequestListener = (_, response) => void response.end(pageWith('secret'));
  return listen(createSecureServer({ key, cert }, answer), 'https');
}

async function listen(server: Server, scheme = 'http') {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `${scheme}://127.0.0.1:${port}/`, close };
}
