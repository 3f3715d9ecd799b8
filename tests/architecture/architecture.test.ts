import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { ARROWS, arrows } from './rules/arrows.ts';
import { browserCore } from './rules/browser-core.ts';
import { cycles } from './rules/cycles.ts';
import { exportedNames } from './rules/exported-names.ts';
import { extensionApi } from './rules/extension-api.ts';
import { htmlStrings } from './rules/html-strings.ts';
import { languageWords } from './rules/language-words.ts';
import { polyfill } from './rules/polyfill.ts';
import { pureCore } from './rules/pure-core.ts';
import { readSources, roomOf, type Source } from './sources.ts';

const RULES: readonly Rule[] = [arrows, browserCore, cycles, exportedNames, extensionApi, htmlStrings, languageWords, polyfill, pureCore];
const SOURCES = readSources(Object.keys(ARROWS));

const textOf = (example: readonly Source[]) => example.map(({ path, text }) => `${path}: ${text}`).join(' | ');

it.each(Object.keys(ARROWS))('all files of %s are looked at', (room) => {
  expect(SOURCES.filter((source) => roomOf(source) === room)).not.toEqual([]);
});

describe.each(RULES)('$title', ({ find, broken, kept }) => {
  it('holds in the whole project', () => {
    expect(find(SOURCES)).toEqual([]);
  });

  it.each(broken.map((example) => [textOf(example), example] as const))('is broken once by %s', (_, example) => {
    expect(find(example)).toHaveLength(1);
  });

  it.each(kept.map((example) => [textOf(example), example] as const))('is kept by %s', (_, example) => {
    expect(find(example)).toEqual([]);
  });
});
