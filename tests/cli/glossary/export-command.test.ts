import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand } from '../../../cli/glossary/export-command.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';
import { type GlossaryFolder, writeGlossaryFolder } from '../../workshop/exchange/write-glossary-folder.ts';

let glossary: GlossaryFolder;
beforeEach(() => {
  glossary = writeGlossaryFolder([sampleTerm()]);
});
afterEach(() => glossary.remove());

const run = (...args: string[]) => exportCommand(args, glossary.folder);

describe('annae glossary export', () => {
  it.each([
    { format: 'csv', start: '\ufeffid,headword,' },
    { format: 'tbx', start: '<?xml version="1.0" encoding="UTF-8"?>\n<tbx ' },
  ])('writes $format to a file, or to the terminal', ({ format, start }) => {
    const file = glossary.place(`terms.${format}`);
    expect(run('--format', format, '--out', file).output).toContain(`Wrote 1 terms to ${file}.`);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(run('--format', format)).toEqual({ output: text.trimEnd(), code: 0 });
    expect(readdirSync(dirname(file)).sort()).toEqual(['glossary', `terms.${format}`]);
  });

  it.each([
    [[]],
    [['--format', 'xlsx']],
    [['--format', 'constructor']],
    [['--format', 'csv', 'extra']],
    [['--format', 'csv', '--to', 'x']],
  ])('says how it is used: %j', (args) => {
    expect(() => run(...args)).toThrow(UsageError);
  });

  it('says that there is no such folder, or that the file is a folder', () => {
    expect(() => run('--format', 'csv', '--out', glossary.place('gone/terms.csv'))).toThrow('There is no folder');
    expect(() => run('--format', 'csv', '--out', glossary.folder)).toThrow('is a folder');
  });

  it('refuses a glossary with problems, since terms would be missing', () => {
    glossary.remove();
    glossary = writeGlossaryFolder([{ id: 'x', text: 'id: x\nid: y\n' }]);
    expect(() => run('--format', 'csv', '--out', glossary.place('terms.csv'))).toThrow('annae glossary check');
    expect(existsSync(glossary.place('terms.csv'))).toBe(false);
  });
});
