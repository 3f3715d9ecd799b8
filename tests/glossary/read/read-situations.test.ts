import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSituations } from '../../../glossary/read/read-situations.ts';
import { told, writeGlossary } from '../sample-term.ts';

const said = (label: string) => `{ label: ${label}, question: "What now?" }`;
const record = (id: string, { en = 'Lost', ko = '분실' } = {}) =>
  [
    `- id: ${id}`,
    `  ko: ${said(ko)}`,
    `  en: ${said(en)}`,
    ...['fr', 'ja', 'vi', 'zh-Hans'].map((tag) => `  ${tag}: ${said('X')}`),
    '',
  ].join('\n');
const read = (files: Record<string, string>) => readSituations(join(writeGlossary(files), 'situations'));

describe('the files of situations', () => {
  it('are read by service, for the whole service where they name no term', () => {
    const { situations, problems } = read({ 'situations/tax.yaml': record('lost') });
    expect(problems).toEqual([]);
    expect(situations.tax).toMatchObject([{ id: 'lost', terms: [], ko: { label: '분실', question: 'What now?' } }]);
  });

  it('may be missing', () => expect(read({})).toEqual({ situations: {}, problems: [] }));

  it('are reported where the name is not a service, or an id is there twice', () => {
    const { problems } = read({ 'situations/taxes.yaml': record('lost'), 'situations/tax.yaml': record('lost') + record('lost') });
    expect(told(problems).map(({ file, found }) => [file, found])).toEqual([
      ['glossary/situations/taxes.yaml', 'taxes.yaml'],
      ['glossary/situations/tax.yaml', 'lost twice'],
    ]);
  });

  it.each([
    ['en', { en: 'A label that is far too long for a button' }],
    ['ko', { ko: '단추에는너무긴상황의이름입니다' }],
  ])('are reported where a label is too long for a button: %s', (language, labels) => {
    const { problems } = read({ 'situations/tax.yaml': record('lost', labels) });
    expect(problems.map(({ field }) => field)).toEqual([`0.${language}.label`]);
  });
});
