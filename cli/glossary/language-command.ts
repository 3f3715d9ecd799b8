import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../glossary/cache/write-whole.mjs';
import { localePath, readLanguages, readStrings } from '../../locales/read-locales.ts';
import { type Locales, planLanguage } from '../../workshop/languages/plan-language.ts';
import type { Outcome } from '../outcome.ts';
import { UsageError } from '../usage-error.ts';

/** `annae glossary language add TAG`: begins the folder of a language, and says what is missing and in which order. Never overwrites a file. */
export function languageCommand([act, given, ...others]: string[], folder = localePath('', '')): Outcome {
  if (act !== 'add' || !given || others.length) throw new UsageError('annae glossary language takes add and a tag: `language add th`.');
  const tag = canonical(given);
  const { files, steps } = planLanguage(tag, localesIn(folder));
  mkdirSync(join(folder, tag), { recursive: true });
  for (const [name, text] of files) writeWhole(join(folder, tag, name), text);
  const written = [...files.keys()].map((name) => `Written: locales/${tag}/${name}`);
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`);
  const left = steps.length ? ['What is missing, in a good order:', ...numbered] : [`The interface speaks ${tag} already.`];
  return { output: [...written, ...left].join('\n'), code: 0 };
}

function localesIn(folder: string): Locales {
  return {
    has: (tag, file) => existsSync(join(folder, tag, file)),
    countTexts: (part) => countTexts(readStrings('en', part)),
    ranks: readLanguages().map(({ spoken }) => spoken.rank),
  };
}

function countTexts(strings: object): number {
  return Object.values(strings).reduce((sum: number, value) => sum + (typeof value === 'object' && value ? countTexts(value) : 1), 0);
}

/** The tag as BCP 47 has it: `ZH-hans` is `zh-Hans`. Throws a `UsageError` for what is none, or names no language that the platform knows. */
function canonical(given: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(given);
    const name = (language: string) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag!);
    if (tag && name('en') && name('ko')) return tag;
  } catch {
    // What it should be is said below.
  }
  throw new UsageError(`“${given}” is no tag of a language: th is Thai, uz is Uzbek, zh-Hans is Chinese in simplified characters.`);
}
