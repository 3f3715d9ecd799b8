import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { SERVICES } from '../../../core/services.ts';
import { readExamples } from '../../../glossary/read/read-examples.ts';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';
import { told } from '../sample-term.ts';

function read(text: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  writeFileSync(join(folder, 'en.tsv'), text);
  return readExamples(folder);
}

describe('a file of examples', () => {
  it('has a service and a question on each line, except for titles', () => {
    const { examples, problems } = read('# How people ask\ntax\thow do I pay\r\n\nbills\tparking ticket\n');
    expect(problems).toEqual([]);
    expect(examples.en).toEqual([
      { service: 'tax', text: 'how do I pay' },
      { service: 'bills', text: 'parking ticket' },
    ]);
    expect(examples.ko).toEqual([]);
  });

  it.each([
    ['an unknown service', 'luck\twill I win'],
    ['no tab', 'tax how do I pay'],
    ['no question', 'tax\t '],
    ['a third column', 'tax\thow\tnow'],
    ['a question that stands there already', 'bills\tfine'],
  ])('is told of %s, by its line', (_, line) => {
    const { examples, problems } = read(`tax\tfine\n${line}\n`);
    expect(examples.en).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'glossary/examples/en.tsv', severity: 'must', field: 'line 2' }]);
  });

  it('gets a hint if it has another encoding', () => {
    expect(told(read(Uint8Array.from([0xc7, 0xd1, 0xb1])).problems)[0]!.found).toContain('not UTF-8');
  });
});

it('the project’s own examples have each service at least 20 times in each language', () => {
  const { examples, problems } = readExamples(join(GLOSSARY_FOLDER, 'examples'));
  expect(problems).toEqual([]);
  for (const language of LANGUAGES) {
    const own = examples[language];
    for (const id of SERVICES)
      expect([language, id, own.filter(({ service }) => service === id).length >= 20]).toEqual([language, id, true]);
  }
});
