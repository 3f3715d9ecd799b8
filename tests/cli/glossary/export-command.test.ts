import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportCommand } from '../../../cli/glossary/export-command.ts';
import { UsageError } from '../../../cli/usage-error.ts';
import { reviewHash } from '../../../glossary/review-hash.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';
import { type GlossaryFolder, writeGlossaryFolder } from '../../workshop/exchange/write-glossary-folder.ts';

let glossary: GlossaryFolder;
beforeEach(() => {
  glossary = writeGlossaryFolder([sampleTerm()]);
});
afterEach(() => glossary.remove());

const run = (...args: string[]) => exportCommand([...args, '--folder', glossary.folder]);

describe('annae glossary export', () => {
  it.each([
    { format: 'csv', start: '\ufeffid,headword,' },
    { format: 'tbx', start: '<?xml version="1.0" encoding="UTF-8"?>\n<tbx ' },
    { format: 'tbx2', start: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n<martif ' },
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
    [['--format', 'csv', '--language', 'ko']],
    [['--format', 'csv', '--service', 'taxes']],
    [['--format', 'csv', '--level', '4']],
    [['--format', 'tsv']],
  ])('says how it is used: %j', (args) => {
    expect(() => run(...args)).toThrow(UsageError);
  });

  it('says that there is no such folder, or that the file is a folder', () => {
    expect(() => run('--format', 'csv', '--out', glossary.place('gone/terms.csv'))).toThrow('There is no folder');
    expect(() => run('--format', 'csv', '--out', glossary.folder)).toThrow('is a folder');
  });

  it('leaves out a file with problems, and names it', () => {
    glossary.remove();
    glossary = writeGlossaryFolder([sampleTerm(), { id: 'x', text: 'id: x\nid: y\n' }]);
    const { output, code } = run('--format', 'csv', '--out', glossary.place('terms.csv'));
    expect({ output, code }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Wrote 1 terms [\s\S]*Left out[\s\S]*immigration\/x\.yaml\.$/),
    });
  });

  it('writes the texts that a translator is asked for, beside the Korean', () => {
    glossary.remove();
    const reviewed = { by: 'Mai', on: '2026-11-20', of: reviewHash(sampleTerm(), 'vi') };
    const done = sampleTerm({ id: 'done', vi: { ...sampleTerm().vi, reviewed } });
    glossary = writeGlossaryFolder([sampleTerm({ vi: null }), done, sampleTerm({ id: 'rare', level: 3 })]);
    const { output } = run('--format', 'csv', '--language', 'vi', '--service', 'immigration', '--unreviewed', '--level', '1');
    const rows = output.split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').filter((cell) => ['residence-card', 'ko', 'vi'].includes(cell)))).toEqual([
      ['residence-card', 'ko'],
      ['residence-card', 'vi'],
    ]);
  });

  it('writes a tab-separated glossary as OmegaT reads it: word, translation, comment', () => {
    const lines = run('--format', 'tsv', '--language', 'en')
      .output.split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines.map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['외국인등록증', 'Residence Card', 'The identity card of foreigners in Korea.'],
    ]);
  });
});
