import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FOLDER, readGlossary } from '../../glossary/read/read-glossary.ts';
import { checkGlossary } from '../../workshop/check-glossary.ts';
import { NO_CONTEXT } from '../../workshop/checks/check.ts';
import { surfaceTable } from '../../workshop/checks/files/surface-table.ts';
import { fixGlossary } from '../../workshop/fix-glossary.ts';
import { writeSurfaceTable } from '../../workshop/surface-table.ts';
import { glossaryOf, readingOf, SAMPLE_FILE, sampleTerm, told, writeGlossary } from '../glossary/sample-term.ts';

const PLACE = 'terms/immigration/residence-card.yaml';
const card = sampleTerm({ surfaces: ['체류 카드', '외국인 카드'] });
const find = (surfaces: string | null) => told(surfaceTable.find(glossaryOf([card]), { ...NO_CONTEXT, surfaces }));

describe('the table of spellings', () => {
  it('has each once, in order, without spaces', () => {
    expect(writeSurfaceTable([readingOf(card)], '')).toMatch(/^# .*\n외국인카드\tresidence-card\n체류카드\tresidence-card\n$/);
  });

  it('keeps the rows of a file that cannot be read', () => {
    const broken = { ...readingOf(card), value: null };
    expect(writeSurfaceTable([broken], '체류카드\tresidence-card\n전세\tjeonse\n')).toMatch(/^# .*\n체류카드\tresidence-card\n$/);
  });

  it('is complete in the real glossary', () => {
    const present = readFileSync(join(GLOSSARY_FOLDER, 'surfaces.tsv'), 'utf8');
    expect(writeSurfaceTable(readGlossary().readings, present)).toBe(present);
  });

  it('is not missed where there is none', () => expect(find(null)).toEqual([]));

  it('says which lines are missing and which are too many', () => {
    expect(find('# x\n체류카드\tresidence-card\n전세\tjeonse\n')).toMatchObject([
      { file: 'glossary/surfaces.tsv', severity: 'must', found: expect.stringContaining('lines to add: # Every'), fixable: true },
    ]);
  });

  it('leaves a conflict to a person', () => {
    const [problem] = find('<<<<<<< HEAD\n체류카드\ta\n=======\n체류카드\tb\n>>>>>>> word\n');
    expect(problem).toMatchObject({ severity: 'must', found: expect.stringContaining('two proposals add the same word') });
    expect(problem).not.toHaveProperty('fixable');
  });

  it('is brought up to date by --fix', () => {
    const folder = writeGlossary({ [PLACE]: SAMPLE_FILE, 'surfaces.tsv': '' });
    const scope = { folder, today: '2026-11-24', laws: null };
    expect(fixGlossary(scope).map(({ file }) => file)).toEqual(['glossary/surfaces.tsv']);
    expect(checkGlossary(scope).problems.filter(({ file }) => file.endsWith('.tsv'))).toEqual([]);
    writeFileSync(join(folder, PLACE), SAMPLE_FILE.replace('surfaces: []', 'surfaces: [체류증]'));
    fixGlossary(scope, [`glossary/${PLACE}`]);
    expect(readFileSync(join(folder, 'surfaces.tsv'), 'utf8')).toContain('체류증\tresidence-card\n');
  });
});
