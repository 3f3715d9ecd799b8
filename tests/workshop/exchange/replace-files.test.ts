import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceFiles } from '../../../workshop/exchange/replace-files.ts';

describe('files that are replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
  beforeEach(() => {
    for (const path of [a, b]) writeFileSync(path, 'old');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('have their new texts, with nothing left beside them', () => {
    replaceFiles(
      new Map([
        [a, '전세'],
        [b, 'x'],
      ]),
    );
    expect([a, b].map((path) => readFileSync(path, 'utf8'))).toEqual(['전세', 'x']);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('are made with their folders, where they are new', () => {
    replaceFiles(new Map([[join(folder, 'tax/c.yaml'), 'new']]));
    expect(readFileSync(join(folder, 'tax/c.yaml'), 'utf8')).toBe('new');
    rmSync(join(folder, 'tax'), { recursive: true });
  });

  it('stay as they were, all of them, when one cannot be written', () => {
    expect(() =>
      replaceFiles(
        new Map([
          [a, 'new'],
          [join(b, 'c.yaml'), 'new'],
        ]),
      ),
    ).toThrow(/ENOTDIR|EEXIST/);
    expect(readFileSync(a, 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
  });
});
