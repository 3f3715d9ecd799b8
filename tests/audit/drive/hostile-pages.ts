import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

type Answer = (response: ServerResponse, request: IncomingMessage, url: URL) => void;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TEXT = '외국인등록을 신청하는 방법을 알려 드립니다. '.repeat(10);

/** A page that nobody can complain about, with links. */
export function pageWith(title: string, links: readonly string[] = []): string {
  const list = links.map((link) => `<li><a href="${link}">${link.slice(0, 40)}</a></li>`).join('');
  return `<!doctype html><html lang="ko"><head><title>${title}</title></head><body><p>${TEXT}</p><ul>${list}</ul></body></html>`;
}

/** A page that asks for a name, and what checks it. */
const formThatLoads = (title: string, ...scripts: string[]) =>
  `${pageWith(title)}<form>성명 <input name="userNm"></form>${scripts.map((src) => `<script src="${src}"></script>`).join('')}`;
const CHECK = "\nif (!/^[가-힣]+$/.test(f.userNm.value)) alert('성명');";
const SCRIPT = { 'content-type': 'application/javascript' };

const html = (body: string | Buffer, headers: Record<string, string> = HTML): Answer => {
  return (response) => void response.writeHead(200, headers).end(body);
};

/** Sends parts without an end, as fast as they are taken. */
function sendForEver(response: ServerResponse, part: Buffer): void {
  const send = () => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', send);
  send();
}

/** What each address of the hostile site does. */
export const HOSTILE: Readonly<Record<string, Answer>> = {
  '/robots.txt': (response) => void response.end('User-agent: *\nDisallow: /forbidden\n'),
  '/good': html(pageWith('good')),
  '/calendar': (response, _, url) => {
    const month = Number(url.searchParams.get('month') ?? 0);
    response.writeHead(200, HTML).end(pageWith(`month ${month}`, [`/calendar?month=${month + 1}`]));
  },
  '/redirect': (response, _, url) => {
    response.writeHead(302, { location: `/redirect?n=${Number(url.searchParams.get('n') ?? 0) + 1}` }).end();
  },
  '/itself': (response) => void response.writeHead(301, { location: '/itself' }).end(),
  '/elsewhere': (response) => void response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end(),
  '/moved': (response) => void response.writeHead(301, { location: '/good#top' }).end(),
  '/to-script': (response) => void response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/with-cookie': (response, request) => {
    if (request.headers.cookie === 'visit=7') response.writeHead(200, HTML).end(pageWith('with-cookie'));
    else response.writeHead(302, { location: '/with-cookie', 'set-cookie': 'visit=7; Path=/; HttpOnly' }).end();
  },
  '/error': (response) => void response.writeHead(500, HTML).end(pageWith('500')),
  '/gone': (response) => void response.writeHead(404, HTML).end(pageWith('404')),
  '/huge': (response) => sendForEver(response.writeHead(200, HTML), Buffer.alloc(1 << 16, '<p>가나')),
  '/announced': (response) => void response.writeHead(200, { ...HTML, 'content-length': 2 ** 31 }).write('<p>'),
  '/bomb': html(gzipSync(Buffer.alloc(40_000_000)), { ...HTML, 'content-encoding': 'gzip' }),
  '/no-gzip': html('this is not gzip', { ...HTML, 'content-encoding': 'gzip' }),
  '/binary': html(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256))),
  '/reset': (response) => void response.socket?.resetAndDestroy(),
  '/cut': (response) => {
    response.writeHead(200, { ...HTML, 'content-length': 10_000 }).write('<p>');
    setTimeout(() => response.socket?.destroy(), 20);
  },
  '/no-http': (response) => void response.socket?.end('220 mail ready\r\n\r\n'),
  '/headers': (response) => {
    for (let number = 0; number < 40; number++) response.setHeader(`x-${number}`, 'x'.repeat(1_000));
    response.writeHead(200, HTML).end(pageWith('headers'));
  },
  '/shell': html('<!doctype html><title>shell</title><div id="root"></div><script src="/app.js"></script>'),
  '/download': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/euc-kr': html(Buffer.from('<title>euc-kr</title><p>\xbf\xdc\xb1\xb9\xc0\xce\xb5\xee\xb7\xcf'.padEnd(400, 'a'), 'latin1')),
  '/no-charset': html(pageWith('no-charset'), { 'content-type': 'text/html; charset=klingon' }),
  '/visit': (response, _, url) => {
    if (url.pathname !== '/visit') return void response.writeHead(404).end();
    response.writeHead(200, HTML).end(pageWith('visit', [`/visit;jsessionid=${Math.random()}`, `/visit?PHPSESSID=${Math.random()}#a`]));
  },
  '/empty': html(''),
  '/form': html(formThatLoads('form', '/js/join.js', '/forbidden/check.js', '/js/huge.js', '/js/binary.js', '/js/gone.js')),
  '/form-again': html(formThatLoads('form-again', '/js/join.js?v=2', '/js/cut.js', '/js/last.js')),
  '/no-form': html(`${pageWith('no-form')}<script src="/js/unasked.js"></script>`),
  '/nested': html(`<title>nested</title>${'<div>'.repeat(50_000)}${TEXT}`),
  '/formatting': html(`<title>formatting</title>${Array.from({ length: 1_500 }, (_, at) => `<p><b id="${at}">가`).join('')}`),
};

/** Scripts that its pages load. */
export const SCRIPTS: Readonly<Record<string, Answer>> = {
  '/js/join.js': html(CHECK, SCRIPT),
  '/js/last.js': html(CHECK, SCRIPT),
  '/js/huge.js': (response) => sendForEver(response.writeHead(200, SCRIPT), Buffer.alloc(1 << 16, CHECK)),
  '/js/binary.js': html(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256)), SCRIPT),
  '/js/cut.js': (response) => void response.socket?.resetAndDestroy(),
  '/js/unasked.js': html(CHECK, SCRIPT),
};

/** Addresses of it that keep whoever asks waiting; no page links to them. */
export const SLOW: Readonly<Record<string, Answer>> = {
  '/drip': (response) => {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write('<p>'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
};

/** Links that lead to no page of the site. */
export const NO_PAGES = [
  'javascript:void(0)',
  'mailto:a@b.kr',
  'tel:1345',
  'data:text/html,x',
  'ftp://127.0.0.1/',
  '/form.hwp',
  'http://[',
  '//',
];
