import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LONG } from './longest-first.ts';

const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.test\.tsx?$/.test(name));

it.each(LONG)('%s names one file of tests, so that none is forgotten when it moves', (part) => {
  expect(files.filter((name) => name.includes(part))).toHaveLength(1);
});
