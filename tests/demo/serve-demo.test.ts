import { readdirSync, readFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../../demo/serve-demo.ts';

const PAGES = fileURLToPath(new URL('../../demo/pages/', import.meta.url));

let server: Server;
let port: number;

beforeAll(async () => {
  ({ server, port } = await serveDemo());
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  status: number;
  type: string | undefined;
  body: Buffer;
}

/** Asks for a path exactly as written, which `fetch` would tidy first. */
function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, type: response.headers['content-type'], body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

const page = (name: string) => readFileSync(PAGES + name);

describe('the demonstration server', () => {
  it.each([
    ['/immigration.html', 'text/html; charset=utf-8'],
    ['/site.css', 'text/css; charset=utf-8'],
    ['/traffic-fine.js', 'text/javascript; charset=utf-8'],
    ['/vendor/jquery.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  it('serves every page of the demonstration as it is', async () => {
    for (const name of readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((path) => extname(path))) {
      const { status, body } = await ask(`/${name}`);
      expect({ name, status, same: body.equals(page(name)) }).toEqual({ name, status: 200, same: true });
    }
  });

  it('serves the list of pages at its root', async () => {
    expect((await ask('/')).body).toEqual(page('index.html'));
  });

  it('serves the tax notice in the EUC-KR that it declares, and names no other charset', async () => {
    const { type, body } = await ask('/tax-notice.html');
    expect(type).toBe('text/html');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(body)).toThrow();
    expect(new TextDecoder('euc-kr', { fatal: true }).decode(body)).toContain('종합소득세');
  });

  it('answers a whole address, as a proxy would ask for it', async () => {
    expect((await ask('http://www.hikorea.go.kr/immigration.html')).body).toEqual(page('immigration.html'));
  });

  it('listens on this machine alone', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port });
  });

  it('says so where a port is taken', async () => {
    await expect(serveDemo(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('what the demonstration server refuses', () => {
  it.each([
    ['a page that is not there', '/nowhere.html'],
    ['a folder', '/widget'],
    ['a file above its pages', '/../../package.json'],
    ['the same, encoded', '/..%2f..%2fpackage.json'],
    ['the same, encoded throughout', '/%2e%2e%2f%2e%2e%2fpackage.json'],
    ['a file beside the widget', '/widget/..%2f.sources'],
    ['a file beside the vendored script', '/vendor/jquery.js/../../package.json'],
    ['a script whose name begins like the vendored one', '/vendor/jquery.jsx'],
    ['a name with an end in it', '/immigration.html%00.css'],
  ])('is %s', async (_, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
  });

  it.each(['/%E0%A4%A', '/%', '//'])('is an address that says nothing (%s), and it goes on serving', async (path) => {
    const thrown = await thrownDuring(async () => {
      const { status } = await Promise.race([ask(path), new Promise<Answer>((resolve) => setTimeout(resolve, 500, { status: 0 }))]);
      expect(status).toBeGreaterThanOrEqual(400);
    });
    expect(thrown).toEqual([]);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('a page with the script tag', () => {
  const tagged = async (query: string) => (await ask(`/immigration.html?${query}`)).body.toString();

  it('has it at its end, and is otherwise as it was', async () => {
    const html = await tagged('widget');
    const tag = '<script src="/widget/annae.js" async></script>\n';
    expect(html).toContain(`${tag}</body>`);
    expect(html.replace(tag, '')).toBe(page('immigration.html').toString());
  });

  it('has the attributes that the address names', async () => {
    expect(await tagged('widget&lang=vi&position=left')).toContain(
      '<script src="/widget/annae.js" async data-lang="vi" data-position="left">',
    );
  });

  it('cannot be broken out of by an attribute', async () => {
    expect(await tagged(`widget&root=${encodeURIComponent('"><b>')}`)).toContain('data-root="&quot;><b>"');
  });

  it('keeps its EUC-KR bytes', async () => {
    const { body } = await ask('/tax-notice.html?widget');
    expect(new TextDecoder('euc-kr', { fatal: true }).decode(body)).toContain('<script src="/widget/annae.js" async></script>');
  });
});

/** The exceptions that nobody caught while something was done; each would end the server. */
async function thrownDuring(action: () => Promise<void>): Promise<unknown[]> {
  const found: unknown[] = [];
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => found.push(error));
  try {
    await action();
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of others) process.on('uncaughtException', listener);
  }
  return found;
}
