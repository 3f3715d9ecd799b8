import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../glossary/cache/write-whole.mjs';

const makeFolder = () => mkdtempSync(join(tmpdir(), 'annae-'));

describe('writing a file', () => {
  it('replaces what was there', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.yaml'), 'old and longer');
    writeWhole(join(folder, 'a.yaml'), 'new');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('leaves everything as it was if it fails', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'a.yaml'));
    expect(() => writeWhole(join(folder, 'a.yaml'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});
