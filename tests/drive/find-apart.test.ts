import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findApart } from './find-apart.ts';

const apart = findApart(join(import.meta.dirname, '../..'));

it('a file that puts other modules in place, or counts in the engine, has a process of its own', () => {
  expect(apart).toContain('tests/locales/string-keys.test.ts');
  expect(apart).toContain('tests/work/linear-work.test.ts');
});

it('a file that leaves its process as it was shares one; so do those of other kinds', () => {
  expect(apart).not.toContain('tests/core/languages.test.ts');
  expect(apart.filter((name) => /\.(dom|browser|desktop)\.test/.test(name))).toEqual([]);
});
