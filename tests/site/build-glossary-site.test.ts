import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import { buildGlossarySite } from '../../site/build-glossary-site.ts';
import { sampleTerm } from '../workshop/exchange/sample-terms.ts';
import { glossary } from './sample-site.ts';

describe('building the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  const small: Glossary = { ...glossary, terms: [sampleTerm()], problems: [] };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes pages, styles, icon and a script that runs without modules', async () => {
    await buildGlossarySite(folder, { glossary: small });
    expect(readdirSync(folder).sort()).toEqual(
      ['en', 'filter.js', 'fr', 'icon.svg', 'index.html', 'ja', 'ko', 'print.css', 'site.css', 'vi', 'zh-Hans'].sort(),
    );
    expect(readdirSync(join(folder, 'vi')).sort()).toEqual(['index.html', 'residence-card.html']);
    expect(readFileSync(join(folder, 'filter.js'), 'utf8')).not.toMatch(/\b(import|export)\b/);
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
