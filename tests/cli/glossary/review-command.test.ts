import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../cli/glossary/check-command.ts';
import { reviewCommand } from '../../../cli/glossary/review-command.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const NOW = new Date('2026-11-24T02:00:00Z');
let folder: string;
let here: string[];

beforeEach(() => {
  folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
  here = ['--folder', folder];
});

describe('annae glossary review', () => {
  it('records who read which text, and when', async () => {
    expect((await reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW)).code).toBe(0);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toMatch(
      /Gardez-la sur vous\.\n {2}reviewed: \{ by: A\. Martin, on: 2026-11-24, of: "?[0-9a-f]{12}"? \}/,
    );
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it('keeps the reviews of others', async () => {
    await reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW);
    await reviewCommand([...here, 'residence-card', 'fr', '--by', 'B. Petit'], NOW);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toMatch(/reviewed: \[\{ by: A\. Martin, .*\}, \{ by: B\. Petit, .*\}\]\n/);
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it('writes over a hash that somebody made up only for the same name, and check refuses the other', async () => {
    writeFileSync(
      join(folder, PLACE),
      SAMPLE_FILE.replace(/(Gardez.*\n {2}reviewed: )null/, '$1{ by: Eve, on: 2026-11-20, of: "000000000000" }'),
    );
    await reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW);
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(1);
    expect(output).toContain('Eve: a review of another text');
    expect(output).not.toMatch(/of: [0-9a-f]{12}/);
  });

  it.each([
    [['residence-card', 'fr'], '--by NAME'],
    [['residence-card', 'de', '--by', 'A'], 'a term and a language'],
    [['nothing', 'fr', '--by', 'A'], 'There is no term'],
    [['--lang', 'de'], '--lang takes one of'],
    [['--lang', 'fr', '--level', '4'], '--level takes one of'],
    [['--lang', 'fr', '--interface', 'de'], '--interface takes one of'],
    [['--lang', 'fr', 'residence-card'], 'no argument'],
    [['--take'], 'needs a file'],
    [['--lang', 'fr', '--apply'], '--apply goes with --take'],
    [['--take', 'no-such-file.json'], 'cannot be read (ENOENT)'],
  ])('refuses %j', async (args, reason) => {
    await expect(reviewCommand([...here, ...args], NOW)).rejects.toThrow(reason);
  });
});

describe('annae glossary review --lang', () => {
  const handOut = (...args: string[]) => reviewCommand([...here, '--lang', 'fr', '--out', join(folder, '../out'), ...args], NOW);

  it('writes a page, a sheet and a form, named after what they hold', async () => {
    const { output } = await handOut('--level', '1', '--service', 'immigration');
    expect(output).toContain('1 word to review.');
    expect(readdirSync(join(folder, '../out')).sort()).toEqual([
      'review-fr-1-immigration-sheet.csv',
      'review-fr-1-immigration-sheet.html',
      'review-fr-1-immigration.html',
    ]);
  });

  it('writes nothing where there is no such word', async () => {
    await reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW);
    expect((await handOut('--unreviewed', '--interface', 'ko')).output).toBe('그런 단어가 없어요.');
    expect(existsSync(join(folder, '../out'))).toBe(false);
  });

  it('leaves out files with problems, and names them', async () => {
    writeFileSync(join(folder, 'terms/immigration/broken.yaml'), 'id: broken\n');
    const { output } = await handOut();
    expect(output).toContain('1 word to review.');
    expect(output).toContain('Left out, since `annae glossary check` finds problems there: glossary/terms/immigration/broken.yaml.');
  });

  it('writes files that load nothing and send nothing', async () => {
    await handOut();
    for (const name of ['review-fr.html', 'review-fr-sheet.html']) {
      const html = readFileSync(join(folder, '../out', name), 'utf8');
      const addresses = [...html.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address!);
      expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
      expect(html).toContain("default-src 'none'");
    }
  });
});

describe('annae glossary review --take', () => {
  /** The form of the sheet, with the cells of its only word filled in. */
  async function filledForm(...cells: string[]): Promise<string> {
    await reviewCommand([...here, '--lang', 'fr', '--out', join(folder, '../out')], NOW);
    const file = join(folder, '../out/review-fr-sheet.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,{9}\r\n$/, `,${cells.join(',')}\r\n`));
    return file;
  }
  const take = (...args: string[]) => reviewCommand([...here, '--take', ...args], NOW);
  const contents = () => readFileSync(join(folder, PLACE), 'utf8');

  it('records what is right', async () => {
    const file = await filledForm('right', '', '', '', '', '', '', 'A. Martin', '2026-11-20');
    const { output, code } = await take(file);
    expect(output).toBe(`${file} (A. Martin, 2026-11-20): 1 right, recorded as reviewed; 0 wrong.`);
    expect(code).toBe(0);
    expect(contents()).toMatch(/Gardez-la sur vous\.\n {2}reviewed: \{ by: A\. Martin, on: 2026-11-20, of: "?[0-9a-f]{12}"? \}/);
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it('shows what would be right, and changes it with --apply alone, unreviewed', async () => {
    const file = await filledForm('wrong', 'Titre de séjour', '-', '', '', '', '', 'A. Martin', '');
    const { output } = await take(file);
    expect(output).toContain('fr.name\n    before  “Carte de séjour”\n    after   “Titre de séjour”');
    expect(output).toContain('`--apply` makes these changes');
    expect(contents()).toBe(SAMPLE_FILE);
    expect((await take(file, '--apply', '--interface', 'ko')).output).toContain('위와 같이 바꿨어요');
    expect(contents()).toBe(SAMPLE_FILE.replace('Carte de séjour', 'Titre de séjour'));
  });

  it('takes nothing of a file about a text that has changed since, and names the word', async () => {
    const file = await filledForm('right', '', '', '', '', '', '', 'A. Martin', '');
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('Gardez-la sur vous.', 'Gardez-la.'));
    const before = contents();
    const { output, code } = await take(file);
    expect(output).toContain('the text of 체류카드 (residence-card) has changed since it was read');
    expect(output).toContain('nothing of this file was taken');
    expect(code).toBe(1);
    expect(contents()).toBe(before);
  });

  it('takes the good file beside one with problems', async () => {
    const file = await filledForm('right', '', '', '', '', '', '', 'A. Martin', '');
    const bad = join(folder, '../bad.txt');
    writeFileSync(bad, 'BCDF-GHJ;right\n');
    const { output, code } = await take(bad, file);
    expect(output).toContain('“BCDF-GHJ”, which is no word of the glossary');
    expect(code).toBe(1);
    expect(contents()).toContain('by: A. Martin');
  });
});
