import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const rooms = readdirSync(PROJECT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const written = ['README.md', 'CONTRIBUTING.md', 'CONTRIBUTING.ko.md', 'SECURITY.md', 'receiver/README.md'];
const docs = readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const PAGES = [...written, ...docs.map((name) => `docs/${name.replaceAll('\\', '/')}`)];

/** What a build or a run writes. */
const MADE = /^(dist|\.cache|\.wxt)\b/;

/** The paths in code font that begin in a folder of the project; those with a placeholder (`<language>`, `…`) are left out. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.-]+(?:\/[\w.@-]+)*\/?)`/g)].map(([, path]) => path!);
  return quoted.filter((path) => path.includes('/') && rooms.includes(path.split('/')[0]!) && !MADE.test(path));
}

describe('the files that the documentation names', () => {
  it('are many', () => {
    expect(PAGES.flatMap((page) => pathsIn(readFileSync(join(PROJECT, page), 'utf8'))).length).toBeGreaterThan(50);
  });

  it.each(PAGES)('in %s exist', (page) => {
    const named = pathsIn(readFileSync(join(PROJECT, page), 'utf8'));
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });
});
