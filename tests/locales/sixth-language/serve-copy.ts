import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves the demonstration page of a copy of the project with the copy's widget, in this language. */
export async function serveCopy(copy: string, language: string): Promise<{ server: Server; address: string }> {
  const tag = `<script src="/widget/annae.js" data-lang="${language}" async></script>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/widget/') ? join(copy, 'dist', path) : join(copy, 'demo/pages', path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(type === 'text/html' ? readFileSync(file, 'utf8').replace('</body>', `${tag}</body>`) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
