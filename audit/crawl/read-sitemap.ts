import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { networkFailure } from './network-failure.ts';
import { pageAddress } from './page-address.ts';
import { PageFailure } from './page-failure.ts';

/** What sitemaps.org allows of one file, unpacked. */
export const SITEMAP_BYTES = 52_428_800;
/** The most sitemaps that are read for one run, those of an index and of indexes in it. */
const MOST_SITEMAPS = 500;

/** Whether an address or a path names a sitemap. */
export function isSitemap(name: string): boolean {
  return /\.xml(?:\.gz)?(?:[?#].*)?$/i.test(name);
}

export interface SitemapSettings {
  /** The most pages that are taken. */
  most: number;
  /** Gets the bytes of a sitemap, packed or not. */
  read(name: string): Promise<Uint8Array>;
  /** Told of all pages and sitemaps that one names. */
  onNamed(name: string, addresses: readonly string[]): void;
  /** Told of each sitemap of an index that cannot be read. */
  onFailure(name: string, failure: PageFailure): Promise<void>;
}

/**
 * The pages that a sitemap names, each once, those of the sitemaps in an index too. Throws a `PageFailure` if the first itself cannot
 * be read.
 */
export async function readSitemap(start: string, { most, read, onNamed, onFailure }: SitemapSettings): Promise<string[]> {
  const pages = new Set<string>();
  const sitemaps = new Set([start]);
  for (const name of sitemaps) {
    try {
      const { urlset, sitemapindex } = listLocations(unpack(await read(name)));
      onNamed(name, [...urlset, ...sitemapindex]);
      for (const page of urlset) if (pages.size < most) pages.add(page);
      for (const sitemap of sitemapindex) if (sitemaps.size < MOST_SITEMAPS) sitemaps.add(sitemap);
    } catch (error) {
      if (name === start || !(error instanceof PageFailure)) throw error;
      await onFailure(name, error);
    }
  }
  return [...pages];
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: SITEMAP_BYTES });
  } catch (error) {
    throw networkFailure(error);
  }
}

/** The `loc` elements of both kinds of sitemap (https://www.sitemaps.org/protocol.html). */
function listLocations(bytes: Uint8Array): Record<'urlset' | 'sitemapindex', string[]> {
  const found = { urlset: [] as string[], sitemapindex: [] as string[] };
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', (tag) => {
    path.push(tag.name.replace(/^.*:/, ''));
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', () => {
    const kind = path[0];
    const address = path.pop() === 'loc' && path.length === 2 ? pageAddress(text) : null;
    if (address !== null && (kind === 'urlset' || kind === 'sitemapindex')) found[kind].push(address);
  });
  parser.on('error', ({ message }) => {
    throw new PageFailure('unreadable', message.slice(0, 120));
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return found;
}
