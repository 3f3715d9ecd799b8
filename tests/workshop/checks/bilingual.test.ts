import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../glossary/cache/folders.ts';

const FOLDERS = ['workshop/checks', 'workshop/exchange', 'workshop/laws', 'workshop/proposal', 'glossary/read'];
/** A sentence in one language where there should be `say(English, Korean)`. */
const ENGLISH_ALONE = /\b(?:found|expected|tip): ['`][^'`]*[a-z]{2,} [a-z]{2,}/;
const SAID = /\bsay\(\s*(['`])(?:(?!\1).)*\1,\s*(['`])((?:(?!\2).)*)\2/gs;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(PROJECT, folder, name), 'utf8') })),
);

describe('what checks say', () => {
  it('is never in English alone', () => {
    expect(files.filter(({ text }) => ENGLISH_ALONE.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('is Korean where it should be', () => {
    const korean = files.flatMap(({ name, text }) => [...text.matchAll(SAID)].map((match) => ({ name, said: match[3]! })));
    expect(korean.length).toBeGreaterThan(80);
    expect(korean.filter(({ said }) => !/[가-힣]/.test(said.replace(/\$\{[^}]*\}/g, '')))).toEqual([]);
  });
});
