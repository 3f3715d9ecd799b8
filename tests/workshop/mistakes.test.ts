import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tellProblem } from '../../glossary/problem.ts';
import { GLOSSARY_FOLDER, readGlossary } from '../../glossary/read/read-glossary.ts';
import { readRecord } from '../../glossary/read/read-record.ts';
import { readSites } from '../../glossary/read/read-sites.ts';
import { readStatuteNames } from '../../glossary/read/read-statute-names.ts';
import { termSchema } from '../../glossary/schema/term-schema.ts';
import { NO_CONTEXT } from '../../workshop/checks/check.ts';
import { runChecks } from '../../workshop/checks/run-checks.ts';
import { glossaryOf } from '../glossary/sample-term.ts';
import { type Mistake, readMistake } from './read-mistake.ts';

const FOLDER = fileURLToPath(new URL('mistakes', import.meta.url));
const FILE = 'glossary/terms/immigration/residence-card.yaml';
const KNOWN = ['jeonse', 'visa', 'wage', 'tax', 'pension', 'alien-registration'];

const real = readGlossary();
const context = { ...NO_CONTEXT, today: '2026-12-01', sites: readSites().value!, statutes: readStatuteNames(GLOSSARY_FOLDER) };
const others = real.readings.filter(({ value }) => KNOWN.includes(value?.id ?? ''));

/** What `check` says of the file, `field: found → expected`. */
function said({ text }: Pick<Mistake, 'text'>, language: 'en' | 'ko'): string[] {
  const reading = readRecord(FILE, Buffer.from(text), termSchema);
  const { services, centres, dangers, nouns, routingWords } = real;
  const glossary = glossaryOf([], { services, centres, dangers, nouns, routingWords });
  const problems = runChecks({ ...glossary, readings: [...others, reading], problems: reading.problems }, context);
  return problems
    .filter(({ file }) => file === FILE)
    .map((problem) => tellProblem(problem, language))
    .map(({ field, found, expected }) => `${field ?? '*'}: ${found} → ${expected}`);
}

describe('a typical mistake is told in a sentence, once', () => {
  const names = readdirSync(FOLDER);

  it('has at least thirty of them', () => expect(names.length).toBeGreaterThanOrEqual(30));

  it.each(names)('%s', (name) => {
    const mistake = readMistake(join(FOLDER, name));
    expect(said(mistake, 'en')).toEqual(mistake.en);
    expect(said(mistake, 'ko')).toEqual(mistake.ko);
  });
});
