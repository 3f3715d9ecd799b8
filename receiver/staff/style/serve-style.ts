import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

/** The parts of the style sheet. A later part may change what an earlier one says. */
const PARTS = ['base', 'menu', 'controls', 'boxes', 'forms', 'account', 'request', 'tables', 'overview'];

/** The style sheet of the staff's pages, as one file, and their icon. */
export function serveStyle(): Hono {
  const style = PARTS.map((part) => readAsset(`${part}.css`)).join('\n');
  const icon = readAsset('icon.svg');
  const app = new Hono();
  app.get('/staff.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/staff.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml' }));
  return app;
}

function readAsset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
