import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeOld } from '../../../glossary/cache/remove-old.mjs';

it('removes the oldest files and folders of a name, and drafts that were left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  ['.part-draft', 'part-1', 'part-2', 'part-3', 'part-now', 'other-1'].forEach((name, age) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'file'), '');
    if (name !== 'part-now') utimesSync(join(folder, name), 1_000 + age, 1_000 + age);
  });
  removeOld(folder, 'part-', 2);
  expect(readdirSync(folder).sort()).toEqual(['other-1', 'part-3', 'part-now']);
});

it('leaves everything of the last minute, which another program may be using', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  for (const name of ['part-1', 'part-2', '.part-draft']) writeFileSync(join(folder, name), '');
  removeOld(folder, 'part-', 1);
  expect(readdirSync(folder)).toHaveLength(3);
});
