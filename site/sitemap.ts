import { writeXml } from '../core/xml/write-xml.ts';

/** All pages for search engines (sitemaps.org), by paths below an address with a slash at its end. Languages are told in the pages. */
export function writeSitemap(paths: Iterable<string>, address: string): string {
  return writeXml(
    {
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      content: [...paths].map((path) => ({ name: 'url', content: [{ name: 'loc', content: new URL(path, address).href }] })),
    },
    { indented: true },
  );
}

/** What tells crawlers where the sitemap is (RFC 9309). They look for it at the root of a host alone. */
export function writeRobots(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', address).href}\n`;
}
