import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Where an address path is served from, the longest prefix first. */
const ROOTS: readonly [prefix: string, folder: string][] = [
  // As old as on many sites of agencies: jQuery 1.8.
  ['/vendor/jquery.js', join(PROJECT, 'node_modules/jquery-browserify/lib/jquery.js')],
  // As bills often are: a PDF whose address does not say so.
  ['/bill/view.do', join(PROJECT, 'demo/pages/letters/gas-bill.pdf')],
  ['/widget/', join(PROJECT, 'dist/widget')],
  ['/glossary/', join(PROJECT, 'dist/glossary')],
  ['/gallery/', join(PROJECT, 'dist/gallery')],
  ['/', join(PROJECT, 'demo/pages')],
];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Pages that say in their `<meta>` that they are EUC-KR; a charset in the header would win over it. */
const EUC_KR = new Set(['tax-notice.html', 'euc-kr.html']);

/** Serves the demonstration pages, the widget and the glossary site on 127.0.0.1, for every host that the browser asks for. */
export async function serveDemo(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const asked = readAddress(request.url ?? '/');
  if (!asked) {
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This is no address.\n');
    return;
  }
  const { pathname, searchParams } = asked;
  const file = fileFor(pathname);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`There is no ${pathname} here.\n`);
    return;
  }
  const headers = { 'Content-Type': typeOf(file), 'Cache-Control': 'no-store' };
  if (searchParams.has('widget')) response.writeHead(200, headers).end(withWidget(readFileSync(file), searchParams));
  // Scripts are packed as any site packs them, so that a measured load is that of a site.
  else if (file.endsWith('.js') && /\bgzip\b/.test(`${request.headers['accept-encoding']}`))
    createReadStream(file)
      .pipe(createGzip())
      .pipe(response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }));
  else createReadStream(file).pipe(response.writeHead(200, headers));
}

/** The path and query of a request, or null when they cannot be read. Through a proxy the request line holds the whole address. */
function readAddress(url: string): { pathname: string; searchParams: URLSearchParams } | null {
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    return { pathname: decodeURIComponent(pathname), searchParams };
  } catch {
    return null;
  }
}

/** A page as an agency would serve it: with the script tag, and the attributes that the address names (`?widget&lang=vi`). */
function withWidget(page: Buffer, attributes: URLSearchParams): Buffer {
  const data = [...attributes]
    .filter(([name]) => name !== 'widget')
    .map(([name, value]) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`);
  const tag = Buffer.from(`<script src="/widget/annae.js" async${data.join('')}></script>\n`);
  const end = page.lastIndexOf('</body>');
  return Buffer.concat([page.subarray(0, end), tag, page.subarray(end)]);
}

function fileFor(pathname: string): string | null {
  const [prefix, folder] = ROOTS.find(([start]) => pathname.startsWith(start))!;
  const rest = pathname.slice(prefix.length);
  const path = normalize(join(folder, rest.endsWith('/') || (rest === '' && prefix.endsWith('/')) ? `${rest}index.html` : rest));
  const inside = path === folder || path.startsWith(folder + sep);
  return inside && existsSync(path) && statSync(path).isFile() ? path : null;
}

function typeOf(file: string): string {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return EUC_KR.has(file.split(sep).at(-1)!) ? 'text/html' : type;
}
