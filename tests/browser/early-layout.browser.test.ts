import { readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, until } from './drive/browsers.ts';
import { useSession } from './drive/session.ts';

/**
 * The page's last style sheet is slow. Until it comes, nothing is laid out, and the text is in a font that is never needed. The text
 * itself waits for a script: Chromium lays a page out when its tab takes the focus, which may be after the text has come.
 */
const PAGE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>체류</title><script src="/first.js"></script>TAG
<style>@font-face { font-family: Early; src: url(/early.woff2) } p { font-family: Early }</style>
<link rel="stylesheet" href="/slow.css"></head><body><p>외국인등록증과 체류기간</p></body></html>`;
/** Milliseconds in which Annae could read and measure the page before it is laid out. */
const UNTOUCHED = 700;

/** A file of the widget. It comes from where the page comes from: Chromium lets no page of the net ask this machine. */
const read = (path: string) => readFileSync(new URL(`../../dist${path}`, import.meta.url), 'utf8');

/** Whether Annae runs: it has its entry among the highlights, with marks or without. */
const isRunning = (page: Page) => page.evaluate(() => CSS.highlights.has('annae-term'));

describe.each(BROWSERS)('a page that is not laid out yet in %s', (browser) => {
  const kinds = { extension: useSession({ browser, extension: true }), 'script tag': useSession({ browser, extension: false }) };

  it.each(['extension', 'script tag'] as const)('is not made to ask for a font by the %s', async (kind) => {
    const tag = kind === 'extension' ? '' : '<script src="/widget/annae.js" async></script>';
    const asked: string[] = [];
    const page = await kinds[kind].browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', async (request: HTTPRequest) => {
      const { pathname } = new URL(request.url());
      asked.push(pathname);
      if (pathname === '/early.html') return request.respond({ contentType: 'text/html; charset=utf-8', body: PAGE.replace('TAG', tag) });
      if (pathname === '/early.woff2') return request.respond({ status: 404, body: '' });
      if (pathname.startsWith('/widget/')) return request.respond({ contentType: 'text/javascript; charset=utf-8', body: read(pathname) });
      if (pathname === '/first.js') {
        await until(page, 'the focus', () => page.evaluate(() => document.hasFocus()));
        return request.respond({ contentType: 'text/javascript', body: '' });
      }
      if (pathname !== '/slow.css') return request.continue();
      await until(page, 'Annae to run', () => isRunning(page));
      await new Promise((resolve) => setTimeout(resolve, UNTOUCHED));
      return request.respond({ contentType: 'text/css', body: 'p { font-family: sans-serif }' });
    });
    await page.goto('http://www.hikorea.go.kr/early.html', { waitUntil: 'load' });
    await page.waitForFunction(() => (CSS.highlights.get('annae-term')?.size ?? 0) > 0);
    expect(asked).toContain('/slow.css');
    expect(asked).not.toContain('/early.woff2');
    await page.close();
  });
});
