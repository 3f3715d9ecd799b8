import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepBySources } from '../../../glossary/cache/keep-by-sources.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'annae-'));
const keep = (cache: string, sources: unknown, make: () => unknown) =>
  keepBySources('sum', { sources, codeFolders: ['core/tooltip'] }, make, cache);

describe('what takes seconds to make', () => {
  it('is made once for the same sources, and again for others', () => {
    const cache = folder();
    const make = vi.fn(() => ({ made: true }));
    expect([keep(cache, [1, 2], make), keep(cache, [1, 2], make)]).toEqual([{ made: true }, { made: true }]);
    expect(make).toHaveBeenCalledTimes(1);
    keep(cache, [1, 3], make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is made again if what was kept is broken', () => {
    const cache = folder();
    keep(cache, 1, () => 'whole');
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"half');
    expect(keep(cache, 1, () => 'whole')).toBe('whole');
  });

  it('is made even if nothing can be kept', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(keep(file, 1, () => 'made')).toBe('made');
  });
});
