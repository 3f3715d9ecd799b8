import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { buildGlossarySite } from '../../site/build-glossary-site.ts';
import { sampleTerm } from '../workshop/exchange/sample-terms.ts';
import { glossary } from './sample-site.ts';

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : [])).sort();
}

describe('building the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  const small: Glossary = { ...glossary, terms: [sampleTerm()], centres: [], problems: [] };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes pages, styles, icon and a script that runs without modules', async () => {
    await buildGlossarySite(folder, { glossary: small });
    expect(readdirSync(folder).sort()).toEqual(
      ['data', 'days.js', 'en', 'fr', 'icon.svg', 'index.html', 'ja', 'ko', 'print.css', 'search.js', 'site.css', 'vi', 'zh-Hans'].sort(),
    );
    expect(readdirSync(join(folder, 'vi')).sort()).toEqual(['centres.html', 'index.html', 'residence-card.html']);
    expect(readFileSync(join(folder, 'search.js'), 'utf8')).not.toMatch(/\b(import|export)\b/);
  });

  it('writes the same files again from the same words, in whatever order they are read', async () => {
    const terms = [sampleTerm(), sampleTerm({ id: 'other', headword: '다른말' })];
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await buildGlossarySite(first, { glossary: { ...small, terms }, address: 'https://example.org/' });
    await buildGlossarySite(second, { glossary: { ...small, terms: terms.toReversed() }, address: 'https://example.org/' });
    const texts = (of: string) => filesIn(of).map((path) => [path, readFileSync(join(of, path), 'utf8')]);
    expect(texts(second)).toEqual(texts(first));
    expect(filesIn(first)).toEqual(expect.arrayContaining(['data/annae-glossary.json', 'sitemap.xml', 'robots.txt']));
  });

  it('writes no sitemap while the site has no address', async () => {
    const without = join(folder, 'without');
    await buildGlossarySite(without, { glossary: small, address: null });
    expect(filesIn(without).filter((path) => /sitemap|robots/.test(path))).toEqual([]);
  });

  it('deletes the page of a term that is gone, and nothing else of the folder', async () => {
    mkdirSync(join(folder, 'en'), { recursive: true });
    for (const name of ['en/gone.html', 'robots.txt']) writeFileSync(join(folder, name), 'old');
    await buildGlossarySite(folder, { glossary: small });
    expect(existsSync(join(folder, 'en/gone.html'))).toBe(false);
    expect(existsSync(join(folder, 'robots.txt'))).toBe(true);
  });

  it('stops at a glossary with problems, before it touches anything', async () => {
    const problem = { file: 'glossary/terms/x.yaml', severity: 'must', field: 'id', found: 'nothing', expected: 'an id' } as const;
    await expect(buildGlossarySite(join(folder, 'new'), { glossary: { ...small, problems: [problem] } })).rejects.toThrow('1 problems');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});
