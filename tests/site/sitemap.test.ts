import { expect, it } from 'vitest';
import { readXml } from '../../core/xml/read-xml.ts';
import { writeRobots, writeSitemap } from '../../site/sitemap.ts';
import { pages } from './sample-site.ts';

const ADDRESS = 'https://example.org/glossary/';

it('names every page of the site once, at its whole address', () => {
  const read = readXml(writeSitemap(pages.keys(), ADDRESS));
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.root).toMatchObject({ name: 'urlset' });
  const addresses = read.root.children.map(({ children }) => children[0]!.text);
  expect(addresses).toEqual([...pages.keys()].map((path) => ADDRESS + path));
  expect(new Set(addresses).size).toBe(pages.size);
});

it('is named to crawlers', () => {
  expect(writeRobots(ADDRESS)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/glossary/sitemap.xml\n');
});
