import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Problem, tellProblem } from '../../../glossary/problem.ts';
import { GLOSSARY_FOLDER, readGlossary } from '../../../glossary/read/read-glossary.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { readStatuteNames } from '../../../glossary/read/read-statute-names.ts';
import { runChecks } from '../../../workshop/checks/run-checks.ts';
import { createWordChecker } from '../../../workshop/word-form/create-word-checker.ts';
import { extractGlossary, type GlossaryExtract } from '../../../workshop/word-form/glossary-extract.ts';
import { readMistake } from '../read-mistake.ts';

const MISTAKES = fileURLToPath(new URL('../mistakes', import.meta.url));
const FILE = 'glossary/terms/immigration/residence-card.yaml';
const KNOWN = ['jeonse', 'visa', 'wage', 'tax', 'pension', 'alien-registration'];
const TODAY = '2026-12-01';

const real = readGlossary();
const beside = { sites: readSites().value!, statutes: readStatuteNames(GLOSSARY_FOLDER) };
/** As it comes out of its JSON file. */
const extractOf = (glossary: typeof real): GlossaryExtract => JSON.parse(JSON.stringify(extractGlossary(glossary, beside)));

describe('a word is checked by what its form knows of the glossary', () => {
  const terms = real.terms.filter(({ id }) => KNOWN.includes(id));
  const check = createWordChecker(extractOf({ ...real, terms }), TODAY);

  function said(text: string, language: 'en' | 'ko'): string[] {
    const told = check({ file: FILE, text }).map((problem) => tellProblem(problem, language));
    return told.map(({ field, found, expected }) => `${field ?? '*'}: ${found} → ${expected}`);
  }

  it.each(readdirSync(MISTAKES))('with the same sentences as on the command line: %s', (name) => {
    const mistake = readMistake(join(MISTAKES, name));
    expect(said(mistake.text, 'en')).toEqual(mistake.en);
    expect(said(mistake.text, 'ko')).toEqual(mistake.ko);
  });
});

describe('the words of the glossary', () => {
  const check = createWordChecker(extractOf(real), TODAY);
  const textOf = (id: string) => real.readings.find(({ value }) => value?.id === id)!.text!;

  it('have the same problems as in a check of all, one by one', () => {
    const context = { today: TODAY, ...beside, numbers: null, surfaces: null, wasAccepted: () => true };
    // Of two words that look alike, a check of all names the first, and a check of one the one that is checked.
    // Numbers in prose are known by the words of every language, which the form does not load.
    const elsewhere = ['look-alikes', 'prose-numbers'];
    const isOwn = ({ file, check: name }: Problem) => file.startsWith('glossary/terms/') && !elsewhere.includes(name ?? '');
    const all = runChecks(real, context).filter(isOwn);
    const sampled = real.readings.filter(({ file }, at) => at % 40 === 0 || all.some((problem) => problem.file === file));
    expect(sampled.flatMap(({ file, text }) => check({ file, text: text! }).filter(isOwn))).toEqual(
      sampled.flatMap(({ file }) => all.filter((problem) => problem.file === file)),
    );
  });

  it('are known to a word that is spelt like one of them, or nearly so', () => {
    const file = 'glossary/terms/immigration/stay-slip.yaml';
    const written = (headword: string) =>
      textOf('alien-registration-card').replace(/^(id|headword): .*$/gm, (_, key) => `${key}: ${key === 'id' ? 'stay-slip' : headword}`);
    expect(check({ file, text: written('외국인등록증') })).toContainEqual(
      expect.objectContaining({ check: 'unique-surfaces', field: 'headword' }),
    );
    expect(check({ file, text: written('외국인등록징') })).toContainEqual(
      expect.objectContaining({ check: 'look-alikes', severity: 'should' }),
    );
  });
});
