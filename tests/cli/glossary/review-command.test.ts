import { readFileSync, writeFileSync } from 'node:fs';
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
  it('records who read which text, and when', () => {
    expect(reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW).code).toBe(0);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toMatch(
      /Gardez-la sur vous\.\n {2}reviewed: \{ by: A\. Martin, on: 2026-11-24, of: "?[0-9a-f]{12}"? \}/,
    );
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it('keeps the reviews of others', () => {
    reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW);
    reviewCommand([...here, 'residence-card', 'fr', '--by', 'B. Petit'], NOW);
    expect(readFileSync(join(folder, PLACE), 'utf8')).toMatch(/reviewed: \[\{ by: A\. Martin, .*\}, \{ by: B\. Petit, .*\}\]\n/);
    expect(checkCommand(here, NOW).output).not.toContain('stale-reviews');
  });

  it('writes over a hash that somebody made up only for the same name, and check refuses the other', () => {
    writeFileSync(
      join(folder, PLACE),
      SAMPLE_FILE.replace(/(Gardez.*\n {2}reviewed: )null/, '$1{ by: Eve, on: 2026-11-20, of: "000000000000" }'),
    );
    reviewCommand([...here, 'residence-card', 'fr', '--by', 'A. Martin'], NOW);
    const { output, code } = checkCommand(here, NOW);
    expect(code).toBe(1);
    expect(output).toContain('Eve: a review of another text');
    expect(output).not.toMatch(/of: [0-9a-f]{12}/);
  });

  it.each([
    [['residence-card', 'fr'], '--by NAME'],
    [['residence-card', 'de', '--by', 'A'], 'a term and a language'],
    [['nothing', 'fr', '--by', 'A'], 'There is no term'],
  ])('refuses %j', (args, reason) => {
    expect(() => reviewCommand([...here, ...args], NOW)).toThrow(reason);
  });
});
