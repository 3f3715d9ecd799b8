import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDetails } from '../../../glossary/read/read-details.ts';
import { GLOSSARY_FOLDER } from '../../../glossary/read/read-glossary.ts';

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'annae-'));
  writeFileSync(join(folder, 'en.txt'), text);
  return readDetails(folder);
}

it('reads a text on each line, except for titles', () => {
  expect(read('# Texts\nI am ⟦name:Dilnoza⟧\r\n\nno detail\n')).toEqual({ details: ['I am ⟦name:Dilnoza⟧', 'no detail'], problems: [] });
});

it.each(['I am ⟦nom:Lee⟧', 'I am ⟦name:Lee', 'I am ⟦name:⟧', 'good'])('tells of the line %j', (line) => {
  const { details, problems } = read(`good\n${line}\n`);
  expect(details).toEqual(['good']);
  expect(problems).toMatchObject([{ file: 'glossary/details/en.txt', severity: 'must', field: 'line 2' }]);
});

it('finds nothing wrong with the project’s own', () => {
  const { details, problems } = readDetails(join(GLOSSARY_FOLDER, 'details'));
  expect(problems).toEqual([]);
  expect(details.length).toBeGreaterThan(3500);
});
