import { networkFailure } from './network-failure.ts';
import { LeadsElsewhere, PageFailure } from './page-failure.ts';
import { dropBody, readBody } from './read-body.ts';
import { withTimeLimit } from './time-limit.ts';

/** What is asked of a server, and how much of it is borne. */
export interface FetchSettings {
  /** The name that servers are told: the tool, its version, and where one reads about it. */
  agent: string;
  /** The hosts, with port, that may be contacted. */
  hosts: Pick<ReadonlySet<string>, 'has'>;
  /** The most bytes of a body, unpacked. */
  mostBytes: number;
  mostRedirects: number;
  /** Milliseconds for everything from the request to the end of the body. */
  patience: number;
  /** Stops what is under way. */
  signal?: AbortSignal;
}

/** An answer that was read to its end. */
export interface Answer {
  address: string;
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** Null where the kind was not asked for. */
  bytes: Uint8Array | null;
}

export interface FetchOptions {
  accept: string;
  /** Whether to read a body of this media type (in small letters, empty where none is told). */
  wants(mediaType: string): boolean;
  /** Waited for in front of every request, also of those that redirects lead to. */
  before(url: URL): Promise<void>;
}

/** Reads an address by GET with its certificate checked. Throws a `PageFailure` for everything that is not an answer below 400. */
export async function fetchPage(address: string, options: FetchOptions, settings: FetchSettings): Promise<Answer> {
  let url = new URL(address);
  // A server that sets a cookie and sends the reader back is asked with it; it is forgotten afterwards.
  const cookies = new Map<string, string>();
  for (let redirects = 0; ; redirects++) {
    if (!settings.hosts.has(url.host)) throw new LeadsElsewhere(url.host);
    if (redirects > settings.mostRedirects) throw new PageFailure('redirects', `> ${settings.mostRedirects}`);
    await options.before(url);
    const answer = await ask(url, cookies, options, settings);
    if (answer instanceof URL) url = answer;
    else return answer;
  }
}

/** One request: its answer, or where it leads to. */
async function ask(url: URL, cookies: Map<string, string>, options: FetchOptions, settings: FetchSettings): Promise<Answer | URL> {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
  const headers = { 'user-agent': settings.agent, accept: options.accept, 'accept-language': 'ko', ...(cookie && { cookie }) };
  try {
    return await withTimeLimit(settings.patience, settings.signal, async (signal) => {
      const response = await fetch(url, { redirect: 'manual', headers, signal });
      for (const set of response.headers.getSetCookie()) keepCookie(set, cookies);
      const isRead = response.status < 300 && options.wants(mediaTypeOf(response));
      if (!isRead) await dropBody(response);
      return targetOf(response, url) ?? (await readAnswer(response, url, isRead ? settings.mostBytes : null));
    });
  } catch (error) {
    throw networkFailure(error);
  }
}

/** Where a redirect leads; null for what is none. */
function targetOf({ status, headers }: Response, from: URL): URL | null {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null) return null;
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new PageFailure('redirects', location.slice(0, 100));
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

async function readAnswer(response: Response, url: URL, mostBytes: number | null): Promise<Answer> {
  const { status, headers } = response;
  if (status >= 300) throw new PageFailure('http-error', `${status}`, { again: status >= 500 || status === 429 });
  const bytes = mostBytes === null ? null : await readBody(response, mostBytes);
  return { address: url.href, headers: Object.fromEntries(headers), bytes };
}

function mediaTypeOf({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

function keepCookie(set: string, cookies: Map<string, string>): void {
  const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(set) ?? [];
  if (name !== undefined && cookies.size < 20) cookies.set(name, value!.trim());
}
