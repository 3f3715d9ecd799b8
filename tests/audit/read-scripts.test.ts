import { describe, expect, it, vi } from 'vitest';
import { createManners } from '../../audit/crawl/create-manners.ts';
import { readPageScripts } from '../../audit/crawl/read-page-scripts.ts';
import { createScriptReader } from '../../audit/crawl/read-scripts.ts';
import { listPageElements } from '../../audit/page/read/list-page-elements.ts';
import { parseDocument } from '../../sources/document/parse-document.ts';

const CODE = "if (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명');";
const script = (code: string | Uint8Array) => ({ bytes: Buffer.from(code) });

describe('a script', () => {
  it('is read once, also for pages that load it at the same time', async () => {
    const load = vi.fn(async () => script(CODE));
    const read = createScriptReader({ load });
    const found = await Promise.all(Array.from({ length: 300 }, () => read(['/join.js'])));
    expect(load).toHaveBeenCalledTimes(1);
    expect(found[299]).toEqual([{ address: '/join.js', places: [{ kind: 'name-without-latin', line: 1, sample: CODE }] }]);
  });

  it.each([
    ['is not there', null],
    ['is no text', script(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)))],
    ['refuses nobody', script('open();')],
    ['is empty', script('')],
  ])('says nothing where it %s', async (_, loaded) => {
    expect(await createScriptReader({ load: async () => loaded })(['/join.js'])).toEqual([]);
  });

  it('in EUC-KR is read', async () => {
    const bytes = Buffer.concat([Buffer.from('// '), Buffer.of(0xbc, 0xba, 0xb8, 0xed), Buffer.from('\nif (/[a-zA-Z]/.test(v)) no();')]);
    expect((await createScriptReader({ load: async () => ({ bytes }) })(['/join.js']))[0]?.places).toMatchObject([{ line: 2 }]);
  });

  it('is not asked for any more once there were 2,000 of them, so that memory has an end', async () => {
    const load = vi.fn(async () => null);
    const read = createScriptReader({ load });
    for (let page = 0; page < 3_000; page++) await read([`/made-for-${page}.js`]);
    expect(load).toHaveBeenCalledTimes(2_000);
  });

  it('is left to the next page where those before it took a minute', async () => {
    let time = 0;
    const load = vi.fn(async () => {
      time += 40_000;
      return null;
    });
    const read = createScriptReader({ load, now: () => time });
    await read(['/1.js', '/2.js', '/3.js']);
    expect(load).toHaveBeenCalledTimes(2);
    await read(['/1.js', '/2.js', '/3.js']);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is asked for again where the run was stopped over it', async () => {
    const load = vi.fn(async () => script(CODE)).mockRejectedValueOnce(new Error('stopped'));
    const read = createScriptReader({ load });
    await expect(read(['/join.js'])).rejects.toThrow('stopped');
    expect(await read(['/join.js'])).toHaveLength(1);
  });
});

describe('a script of another host of the same site', () => {
  /** What the web answers in this test; every other address is missing. */
  async function read(answers: Readonly<Record<string, Response>>) {
    const asked: string[] = [];
    const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
      asked.push(`${address}`);
      return answers[`${address}`] ?? new Response('', { status: 404 });
    });
    const limits = { mostBytes: 5_000_000, mostRedirects: 5, patience: 1_000 };
    const settings = { ...limits, agent: 'Annae/test', hosts: new Set(['www.gaon.go.kr']), pause: 0, turns: { take: async () => {} } };
    const document = parseDocument('<input name="userNm"><script src="https://static.gaon.go.kr/join.js"></script>');
    const found = await readPageScripts(createManners(settings), settings)(listPageElements(document), 'https://www.gaon.go.kr/join.do');
    fetch.mockRestore();
    return { asked, found };
  }

  it('is asked for behind the robots.txt of its host', async () => {
    const { asked, found } = await read({
      'https://static.gaon.go.kr/join.js': new Response(CODE, { headers: { 'content-type': 'text/javascript' } }),
    });
    expect(asked).toEqual(['https://static.gaon.go.kr/robots.txt', 'https://static.gaon.go.kr/join.js']);
    expect(found).toHaveLength(1);
  });

  it('is not asked for where that forbids it', async () => {
    const { asked } = await read({ 'https://static.gaon.go.kr/robots.txt': new Response('User-agent: *\nDisallow: /') });
    expect(asked).toEqual(['https://static.gaon.go.kr/robots.txt']);
  });

  it('is left alone where it leads to another site', async () => {
    const away = new Response(null, { status: 302, headers: { location: 'https://cdn.example/join.js' } });
    const { asked, found } = await read({ 'https://static.gaon.go.kr/join.js': away });
    expect(asked.filter((address) => !address.startsWith('https://static.gaon.go.kr/'))).toEqual([]);
    expect(found).toEqual([]);
  });

  it('is nothing where a page that says so is sent in its place', async () => {
    const page = new Response(`<p>없는 페이지입니다. ${CODE}</p>`, { headers: { 'content-type': 'text/html' } });
    expect((await read({ 'https://static.gaon.go.kr/join.js': page })).found).toEqual([]);
  });
});
