import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageCommand } from '../../../cli/glossary/language-command.ts';
import { parseLanguageRecord } from '../../../locales/language-record.ts';
import { readLanguages } from '../../../locales/read-locales.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annae-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => languageCommand(args, folder);
const read = (tag: string, name: string) => readFileSync(join(folder, tag, name), 'utf8');

describe('annae glossary language add', () => {
  it.each([
    ['sw', { name: 'Kiswahili', script: 'Latn', direction: 'ltr', spaces: 'always' }],
    ['th', { name: 'ไทย', script: 'Thai', spaces: 'never' }],
    ['fa', { script: 'Arab', direction: 'rtl' }],
    ['zh-Hant', { script: 'Hant', punctuation: 'wide' }],
    ['pt-BR', { script: 'Latn' }],
  ])('begins %s with a folder that the project can read, so that nothing turns red', (tag, expected) => {
    expect(run('add', tag).code).toBe(0);
    expect(readdirSync(join(folder, tag)).sort()).toEqual(['language.yaml', 'style.md']);
    const record = parseLanguageRecord(tag, parse(read(tag, 'language.yaml')));
    expect(record).toMatchObject(expected);
    expect(readLanguages().map(({ spoken }) => spoken.rank)).not.toContain(record.spoken.rank);
  });

  it('says what is missing, what readers see first before the rest, and the line of code last', () => {
    const steps = run('add', 'th')
      .output.split('\n')
      .filter((line) => /^\d+\./.test(line));
    const at = (text: string) => steps.findIndex((step) => step.includes(text));
    expect([at('style.md'), at('routing.yaml'), at('interface.json'), at('site.json'), at('examples/th.tsv')]).toEqual(
      [at('style.md'), at('routing.yaml'), at('interface.json'), at('site.json'), at('examples/th.tsv')].toSorted((a, b) => a - b),
    );
    expect(at('style.md')).toBe(0);
    expect(steps[at('interface.json')]).toMatch(/interface\.json: \d{2,} texts/);
    expect(steps.at(-1)).toContain('core/languages.ts');
  });

  it('overwrites nothing, and leaves out what is done', () => {
    run('add', 'th');
    writeFileSync(join(folder, 'th/style.md'), '# ไทย\n');
    writeFileSync(join(folder, 'th/interface.json'), '{}');
    const { output } = run('add', 'TH');
    expect(read('th', 'style.md')).toBe('# ไทย\n');
    expect(output).not.toContain('Written');
    expect(output).not.toContain('interface.json');
  });

  it('says of a language of the interface that it is there', () => {
    expect(languageCommand(['add', 'vi'])).toEqual({ output: 'The interface speaks vi already.', code: 0 });
  });

  it.each([[['add']], [['remove', 'th']], [['add', 'th', 'lo']], [['add', 'thai!']], [['add', 'qq']]])('refuses %j', (args) => {
    expect(() => run(...args)).toThrow(/takes add and a tag|is no tag of a language/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
