import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../../core/redact/examples.ts';
import type { Recogniser } from '../../../core/redact/recogniser.ts';
import { RECOGNISERS } from '../../../core/redact/recognisers.ts';
import { redact } from './redact.ts';

const FOLDER = new URL('../../../core/redact/', import.meta.url);

/** Every recogniser with its examples, from the files of the folders; a file exports `cases` and `casesExamples`. */
const PROVED = (await Promise.all(['identity', 'money', 'numbers', 'codes', 'names', 'places', 'context'].map(readFolder))).flat();

async function readFolder(folder: string): Promise<{ recogniser: Recogniser; examples: Examples }[]> {
  if (!existsSync(new URL(folder, FOLDER))) return [];
  const files = readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(new URL(`${folder}/${name}`, FOLDER).href)));
  return modules.flatMap((module: Record<string, Recogniser>) =>
    Object.entries(module).flatMap(([name, recogniser]) => {
      const examples = module[`${name}Examples`] as Examples | undefined;
      return examples ? [{ recogniser, examples }] : [];
    }),
  );
}

describe.each(PROVED)('$recogniser.name', ({ recogniser, examples: { strikes, keeps } }) => {
  it.each(strikes)('strikes “$text”: $why', ({ text, kinds }) => {
    const { text: redacted, redactions } = redact(text.replace(/[⟦⟧]/gu, ''));
    expect(redacted.replace(/\[가림: [^\]]*\]/gu, '⟦⟧')).toBe(text.replace(/⟦[^⟧]*⟧/gu, '⟦⟧'));
    expect(redactions.map(({ kind }) => kind)).toEqual(kinds ?? redactions.map(() => recogniser.kind));
  });

  it.runIf(keeps.length).each(keeps)('keeps “$text”: $why', ({ text }) => expect(redact(text).text).toBe(text));
});

it('has an example for every recogniser', () => {
  const proved = PROVED.filter(({ examples }) => examples.strikes.length).map(({ recogniser }) => recogniser.name);
  expect(RECOGNISERS.map(({ name }) => name).filter((name) => !proved.includes(name))).toEqual([]);
});
