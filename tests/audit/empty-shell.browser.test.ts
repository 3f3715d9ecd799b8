import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRenderer, type Renderer } from '../../audit/crawl/open-renderer.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';

let site: Server;
let renderer: Renderer;
const asked: string[] = [];

const hostOf = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const SCRIPT = `
  document.getElementById('root').textContent = '민원 안내 ' + navigator.userAgent;
  alert('stop');
  fetch('http://localhost:' + location.port + '/stranger').catch(() => {});
`;

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const shell = '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="/app.js"></script>';
    if (request.url === '/never') return;
    response.setHeader('content-type', request.url === '/app.js' ? 'text/javascript; charset=utf-8' : 'text/html');
    response.end(request.url === '/app.js' ? SCRIPT : shell);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const hosts = new Set([hostOf(site)]);
  renderer = await openRenderer({ browser: findBrowser('chrome')!, hosts, agent: 'Annae/test', patience: 2_000, most: 1e6 });
});
afterAll(async () => {
  await renderer.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

it('a page that a script fills is read as a browser shows it, and other hosts are never asked', async () => {
  expect(await renderer.render(`http://${hostOf(site)}/`)).toContain('<div id="root">민원 안내 Annae/test</div>');
  expect(asked.filter((line) => !line.startsWith(hostOf(site)))).toEqual([]);
});

it('a page that does not answer is a fault', async () => {
  await expect(renderer.render(`http://${hostOf(site)}/never`)).rejects.toMatchObject({ kind: 'timeout' });
});
