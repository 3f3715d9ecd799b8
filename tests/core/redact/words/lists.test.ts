import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRedactionWords } from '../../../../glossary/read/read-redaction-words.ts';

const FOLDER = fileURLToPath(new URL('../../../../core/redact/', import.meta.url));
const CODE = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${FOLDER}${name}`, 'utf8'))
  .join('\n');

/** What shows that a language's words are needed, and lists whose names the code puts together. */
const ASKED_OTHERWISE = /^(?:common|figure-\d+|times-\d+)$/;
const LISTS = new Set(readRedactionWords().flatMap(Object.keys));
const ASKED = new Set(
  [...CODE.matchAll(/words\.(?:list|label|source|exact|eitherCase|spaced|characters)\(([^()]*)\)/gu)].flatMap(([, names]) =>
    [...names!.matchAll(/'([a-z-]+)'/gu)].map(([, name]) => name!),
  ),
);

describe('lists of words for redaction', () => {
  it('are all used', () => {
    expect([...LISTS].filter((name) => !ASKED_OTHERWISE.test(name) && !CODE.includes(`'${name}'`))).toEqual([]);
  });

  it('are all there that a recogniser asks for', () => {
    expect([...ASKED].filter((name) => !LISTS.has(name))).toEqual([]);
  });
});
