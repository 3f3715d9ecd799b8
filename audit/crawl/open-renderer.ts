import { PageFailure } from './page-failure.ts';

/** Opens pages in a browser. */
export interface Renderer {
  /** What a page shows once its scripts have run, as HTML. Throws a `PageFailure`. */
  render(address: string): Promise<string>;
  close(): Promise<void>;
}

export interface RendererSettings {
  /** The program file of a Chromium. */
  browser: string;
  /** The hosts that pages may load from; nothing else is contacted. */
  hosts: ReadonlySet<string>;
  agent: string;
  /** Milliseconds for one page. */
  patience: number;
  /** The most characters of a page. */
  most: number;
}

/** Not written where it is loaded: the library is there for those who want it, and no bundle takes it along. */
const LIBRARY = 'puppeteer-core';

/** Milliseconds without more than two requests, after which a page is taken to be filled. */
const QUIET = 500;

/** Starts a browser. Rejects where the library that drives it is not installed, or where it does not start. */
export async function openRenderer({ browser, hosts, agent, patience, most }: RendererSettings): Promise<Renderer> {
  const { default: puppeteer } = (await import(LIBRARY)) as typeof import('puppeteer-core');
  const names = [...hosts].map((host) => `EXCLUDE ${new URL(`http://${host}`).hostname}`);
  const running = await puppeteer.launch({
    executablePath: browser,
    args: [
      `--host-resolver-rules=MAP * ~NOTFOUND, ${names.join(', ')}`,
      // Chromium starts as the superuser only without its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    async render(address) {
      const page = await running.newPage();
      try {
        page.setDefaultTimeout(patience);
        await page.setUserAgent({ userAgent: agent });
        await page.setRequestInterception(true);
        page.on('request', (request) => void (isAllowed(request.url(), hosts) ? request.continue() : request.abort()).catch(() => {}));
        page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
        await page.goto(address, { waitUntil: 'load' });
        await page.waitForNetworkIdle({ idleTime: QUIET, concurrency: 2 }).catch(() => {});
        const html = await page.content();
        if (html.length > most) throw new PageFailure('too-large', `${(html.length / 1e6).toFixed(1)} MB`);
        return html;
      } catch (error) {
        throw error instanceof PageFailure ? error : failureOf(error as Error);
      } finally {
        await page.close().catch(() => {});
      }
    },
    close: () => running.close(),
  };
}

/** What a page brings itself needs no host. */
function isAllowed(address: string, hosts: ReadonlySet<string>): boolean {
  const { protocol, host } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || hosts.has(host);
}

function failureOf(error: Error): PageFailure {
  return new PageFailure(error.name === 'TimeoutError' ? 'timeout' : 'unreachable', error.message.split('\n')[0]!.slice(0, 120), {
    cause: error,
  });
}
