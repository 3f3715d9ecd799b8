import { describe, expect, it } from 'vitest';
import { COUNSEL_LANGUAGES, isCounselLanguage, speakFor } from '../../../core/contacts/counsel-languages.ts';
import { LANGUAGES } from '../../../core/languages.ts';
import { DIRECTORY } from './sample-lines.ts';

const tags: readonly string[] = COUNSEL_LANGUAGES.map(({ tag }) => tag);
const lines = Object.values(DIRECTORY.services).flatMap((details) => details.lines);

describe('the languages that a person may speak', () => {
  it('are those that lines and centres counsel in, each once', () => {
    const counselled = new Set([...lines, ...DIRECTORY.centres].flatMap(({ languages }) => languages));
    expect([...tags].sort()).toEqual([...counselled].sort());
  });

  it('are all that hours and keys name', () => {
    const named = [...lines, ...DIRECTORY.centres].flatMap(({ hours }) => hours.flatMap(({ languages }) => languages ?? []));
    expect([...named, ...lines.flatMap(({ keys }) => Object.keys(keys))].filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  it('have names of their own, in themselves and in Korean', () => {
    for (const names of [COUNSEL_LANGUAGES.map(({ name }) => name), COUNSEL_LANGUAGES.map(({ korean }) => korean)]) {
      expect(new Set<string>(names).size).toBe(COUNSEL_LANGUAGES.length);
    }
    expect(COUNSEL_LANGUAGES.filter(({ korean }) => !/^[가-힣()]+$/.test(korean))).toEqual([]);
  });

  it('are known by their tags', () => {
    expect(tags.every(isCounselLanguage)).toBe(true);
    expect(['zh-Hans', 'EN', '', null].some(isCounselLanguage)).toBe(false);
  });
});

describe('the language that a reader speaks', () => {
  it.each(LANGUAGES)('is the base of their interface’s: %s', (language) => {
    expect(speakFor(language)).toBe(language.split('-')[0]);
  });
});
