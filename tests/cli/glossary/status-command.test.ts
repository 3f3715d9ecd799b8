import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { statusCommand } from '../../../cli/glossary/status-command.ts';
import { SAMPLE_FILE, writeGlossary } from '../../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const NOW = new Date('2026-11-24T02:00:00Z');
const makeFolder = () => mkdtempSync(join(tmpdir(), 'annae-'));
let folder: string;
let here: string[];

beforeEach(() => {
  folder = writeGlossary({ [PLACE]: SAMPLE_FILE });
  here = ['--folder', folder];
});

describe('annae glossary status', () => {
  it('says how complete the glossary is', () => {
    expect(statusCommand(here, NOW).output).toMatch(/^1 terms, 100 % with a source/);
    expect(JSON.parse(statusCommand([...here, '--json'], NOW).output)).toMatchObject({ all: { terms: 1 }, wanted: null });
  });

  it('writes a page, and counts what pages want', () => {
    const pages = makeFolder();
    writeFileSync(join(pages, 'a.html'), '<p>상륙<b>허가</b>를 받은 사람, <script>수강료</script>체류카드');
    mkdirSync(join(pages, 'more'));
    writeFileSync(join(pages, 'more/b.txt'), '상륙허가');
    const html = join(pages, 'status.html');
    const { output } = statusCommand([...here, '--pages', pages, '--html', html], NOW);
    expect(output).toContain('상륙허가: on 2 of the pages, 2 in all');
    expect(output).not.toContain('수강료');
    expect(readFileSync(html, 'utf8')).toContain('<time datetime="2026-11-24">');
    expect(readdirSync(pages).sort()).toEqual(['a.html', 'more', 'status.html']);
  });

  it.each([
    [['--pages', '/nowhere/at/all'], 'there is no folder'],
    [['--pages', makeFolder()], 'contains no page'],
    [['--html', '/nowhere/at/all/status.html'], 'cannot be written'],
  ])('refuses %j', (args, reason) => {
    expect(() => statusCommand([...here, ...args], NOW)).toThrow(reason);
  });
});
