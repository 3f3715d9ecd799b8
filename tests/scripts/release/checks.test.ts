import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../glossary/cache/folders.ts';
import { missingAddresses } from '../../../scripts/release/checks/contacts.ts';
import { expiringFacts } from '../../../scripts/release/checks/expiring-facts.ts';
import { EXPLAINED, stale, unexplained } from '../../../scripts/release/checks/explained-remarks.ts';
import { forbidden, unlisted } from '../../../scripts/release/checks/licences.ts';
import { differences } from '../../../scripts/release/checks/reproducible.ts';
import { versions } from '../../../scripts/release/checks/versions.ts';
import type { ReleaseManifest } from '../../../scripts/release/layout/write-manifest.ts';
import { writeSbom } from '../../../scripts/release/layout/write-sbom.ts';
import { runRelease } from '../../../scripts/release/run-release.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';

const WAGE =
  'facts:\n  - { id: wage, kind: amount, value: 10320, unit: KRW, from: null, who: all, source: { law: 최저임금법, article: 제5조 }, checked: null, until: 2026-12-31 }\nko:';

function writeProject(files: Record<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), 'annae-project-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return project;
}

const projectWithWage = () => dirname(writeGlossary({ 'terms/immigration/residence-card.yaml': SAMPLE_FILE.replace('ko:', WAGE) }));

describe('a release is refused', () => {
  it('in the thirty days before a number of the law ends that nothing follows', async () => {
    const project = projectWithWage();
    const on = (today: string) => expiringFacts.find({ project, folder: '', today });
    expect(await on('2026-11-30')).toEqual([]);
    expect(await on('2026-12-01')).toEqual([expect.stringMatching(/residence-card\.yaml: wage ends on 2026-12-31/)]);
    expect(await on('2027-02-01')).toHaveLength(1);
  });

  it('before anything is built, with the number in its place', async () => {
    const lines: string[] = [];
    const project = projectWithWage();
    writeFileSync(join(project, 'package.json'), '{ "version": "1.0.0" }');
    writeFileSync(join(project, 'CHANGELOG.md'), '## 1.0.0\n');
    mkdirSync(join(project, '.changeset'));
    execFileSync('git', ['init', '--quiet'], { cwd: project });
    const code = await runRelease({ project, today: '2026-12-01', dryRun: false, once: true, say: (line) => lines.push(line) });
    expect([code, lines[0]]).toEqual([1, '✗ numbers of the law']);
    expect(lines).toContainEqual(expect.stringContaining('wage ends on 2026-12-31'));
    expect(lines.at(-1)).toMatch(/^Not to be given out: \d+ problems\.$/);
    expect(lines).not.toContain('Laying out …');
  });

  it('while nobody knows where to report a hole or find the sources', () => {
    expect(missingAddresses({ security: null, repository: null })).toHaveLength(2);
    expect(missingAddresses({ security: 'security@annae.example', repository: 'https://forge.example/annae' })).toEqual([]);
  });

  it('while a note waits for a version, and where a file is of another', () => {
    const files = {
      'package.json': '{ "version": "1.2.0" }',
      'CHANGELOG.md': '# annae\n\n## 1.2.0\n\n### Minor Changes\n\n## 1.1.0\n',
      '.changeset/README.md': '',
      'dist/extension/chrome/manifest.json': '{ "version": "1.2.0" }',
      'dist/extension/firefox/manifest.json': '{ "version": "1.2.0" }',
    };
    const find = (changed: Record<string, string>) =>
      versions.find({ project: writeProject({ ...files, ...changed }), folder: '', today: '2026-12-01' });
    expect(find({})).toEqual([]);
    expect(find({ '.changeset/new-words.md': '' })).toEqual([expect.stringContaining('new-words.md is in no version yet')]);
    expect(find({ 'package.json': '{ "version": "1.3.0" }' })).toHaveLength(3);
  });

  it('for a package whose licence does not allow it, and for one that only builds but is bundled', () => {
    const component = (name: string, id?: string) => ({
      'bom-ref': name,
      name,
      version: '1.0.0',
      ...(id && { licenses: [{ license: { id } }] }),
    });
    const components = [component('preact', 'MIT'), component('hidden'), component('viral', 'AGPL-3.0-only')];
    expect(forbidden({ components })).toEqual([
      expect.stringContaining('hidden 1.0.0 ships under no licence'),
      expect.stringContaining('viral 1.0.0 ships under AGPL-3.0-only'),
    ]);
    const bundled = new Map([
      ['preact', 'dist/widget/licences.md'],
      ['yaml', 'npm/command/licences.md'],
    ]);
    expect(unlisted({ components }, bundled)).toEqual([expect.stringContaining('yaml is bundled (npm/command/licences.md)')]);
  });

  it('for a remark of AMO’s linter that nothing explains, and for an explanation of none', () => {
    const known = [
      { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/preact-BkcscDWZ.js', line: 1, message: 'Unsafe assignment to innerHTML' },
      { code: 'DANGEROUS_EVAL', file: 'pdf/worker.mjs', line: 25, message: 'The Function constructor is eval.' },
    ];
    expect(known.flatMap(unexplained)).toEqual([]);
    expect(unexplained({ ...known[0]!, file: 'background.js' })).toEqual([
      'background.js:1 UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
    ]);
    expect(stale(known)).toHaveLength(EXPLAINED.length - 2);
  });

  it('for a file that another build of the same sources does not make again', () => {
    const hash = (sha256: string) => ({ bytes: 1, sha256, integrity: '' });
    const manifest = (script: string, zip: string) =>
      ({ widget: { files: { 'annae.js': hash(script) } }, archives: { 'annae.zip': hash(zip) } }) as unknown as ReleaseManifest;
    expect(differences(manifest('a', 'b'), manifest('a', 'b'))).toEqual([]);
    expect(differences(manifest('a', 'b'), manifest('c', 'b'))).toEqual([expect.stringContaining('annae.js is another file')]);
  });
});

describe('the bill of materials', () => {
  it('is in CycloneDX’s form, without a moment of writing, with every package that ships and none that only builds', () => {
    // As Vite leaves it behind in a process that has built something.
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    const sbom = writeSbom(PROJECT);
    process.env.NODE_ENV = before;
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'annae' } } });
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(sbom.metadata).not.toHaveProperty('timestamp');
    expect(JSON.stringify(sbom)).not.toContain(PROJECT);
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', 'i18next', 'yaml', 'pdfjs-dist', 'wxt']));
    expect(names.filter((name) => ['vitest', 'typescript', 'esbuild'].includes(name))).toEqual([]);
    expect(forbidden(sbom)).toEqual([]);
  });
});
