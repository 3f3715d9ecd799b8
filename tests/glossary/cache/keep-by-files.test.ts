import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepByFiles } from '../../../glossary/cache/keep-by-files.ts';

let project: string;
let cache: string;
const term = () => join(project, 'glossary/terms/tax/a.yaml');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'annae-'));
  cache = join(project, '.cache');
  for (const folder of ['core', 'locales', 'glossary/terms/tax']) mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(term(), 'name: tax');
});

/** What a new start of a program gets for a part. */
const start = (make: () => unknown) => keepByFiles({ project, cache })('part', make);
const states = () => (existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('parts-')) : []);

describe('what is made from the files of the glossary', () => {
  it('is made once as long as no file changes, even if a file is saved again with the same text', () => {
    const make = vi.fn(() => ({ made: true }));
    expect([start(make), start(make)]).toEqual([{ made: true }, { made: true }]);
    writeFileSync(term(), 'name: tax');
    expect(start(make)).toEqual({ made: true });
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['has another text', () => writeFileSync(term(), 'name: taxation')],
    ['has another text of the same length and the same time', () => replaceInSecret(term(), 'name: fee')],
    ['is new', () => writeFileSync(`${term()}.yaml`, '')],
    ['is gone', () => rmSync(term())],
  ])('is made again if a file %s', (_, change) => {
    utimesSync(term(), 1_000, 1_000);
    start(() => 'old');
    change();
    expect(start(() => 'new')).toBe('new');
  });

  it('is made again if what was kept is broken, and is whole afterwards', () => {
    start(() => 'whole');
    writeFileSync(join(cache, states()[0]!, 'part.json'), '{"half');
    writeFileSync(join(cache, 'files.json'), '{"half');
    expect(start(() => 'whole')).toBe('whole');
    expect(start(() => 'made again')).toBe('whole');
  });

  it('is not kept if a file is saved while it is made', () => {
    const result = start(() => {
      writeFileSync(term(), 'name: taxation');
      return 'mixed';
    });
    expect(result).toBe('mixed');
    writeFileSync(term(), 'name: tax');
    expect(start(() => 'right')).toBe('right');
  });

  it('is made even if nothing can be kept', () => {
    writeFileSync(cache, 'a file where the folder would be');
    expect(start(() => 'made')).toBe('made');
  });

  it('is kept for the last three states of the files', () => {
    for (const text of ['1', '2', '3', '4', '5']) {
      for (const name of states()) utimesSync(join(cache, name), Number(text), Number(text));
      writeFileSync(term(), text);
      start(() => text);
    }
    expect(states()).toHaveLength(3);
  });
});

function replaceInSecret(path: string, text: string): void {
  writeFileSync(path, text);
  utimesSync(path, 1_000, 1_000);
}
