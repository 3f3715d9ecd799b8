import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: {
    gecko: { data_collection_permissions: { required: string[]; optional: string[] } };
    gecko_android: { strict_min_version: string };
  };
}

const [chrome, firefox] = ['chrome', 'firefox'].map((browser) => JSON.parse(read(`dist/extension/${browser}/manifest.json`))) as [
  Manifest,
  Manifest,
];
const papers = read('docs/stores/permissions.md');

/** The tables of the papers: what the first column names in each. */
const [permissions, hosts, rest] = papers
  .split(/\n\n(?=\| )/)
  .map((table) => [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!))
  .slice(-3);

describe('the papers for the stores', () => {
  it('say why for every permission of the built manifests, and for none besides', () => {
    expect(permissions!.toSorted()).toEqual([...new Set([...chrome.permissions, ...firefox.permissions])].sort());
    const asked = Object.keys({ ...chrome, ...firefox }).filter((key) => key.endsWith('permissions') && key !== 'permissions');
    expect(hosts!.toSorted()).toEqual(asked.sort());
    for (const pattern of chrome.optional_host_permissions) expect(papers).toContain(pattern);
  });

  it('say why for what the policy allows and for what Firefox is told of data', () => {
    const { gecko, gecko_android } = firefox.browser_specific_settings!;
    const allowed = [...chrome.content_security_policy.extension_pages.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
    expect(rest).toEqual(expect.arrayContaining(allowed.filter((value) => value.includes('eval'))));
    for (const kind of gecko.data_collection_permissions.optional) expect(papers).toContain(`\`${kind}\``);
    expect(gecko.data_collection_permissions.required).toEqual(['none']);
    expect(read('docs/stores/android.md')).toContain(`from ${Number.parseInt(gecko_android.strict_min_version, 10)} on`);
  });

  it.each([
    ['ko', '## 한 줄 설명'],
    ['en', '## In one line'],
  ])('have a line of at most 132 characters in %s', (language, heading) => {
    const [, line] = read(`docs/stores/${language}.md`).split(`${heading} (`)[1]!.split('\n\n');
    expect(line!.length).toBeLessThanOrEqual(132);
    expect(line!.length).toBeGreaterThan(30);
  });
});
