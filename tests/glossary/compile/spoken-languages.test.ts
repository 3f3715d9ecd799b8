import { describe, expect, it } from 'vitest';
import { findSpokenLanguage, isSpoken } from '../../../core/contacts/spoken-language.ts';
import { LANGUAGES } from '../../../core/languages.ts';
import { spokenLanguages } from '../../../glossary/compile/spoken-languages.ts';
import { DIRECTORY } from '../../core/contacts/sample-contacts.ts';

const { all } = DIRECTORY.languages;
const tags: readonly string[] = all.map(({ tag }) => tag);
const contacts = Object.values(DIRECTORY.services).flatMap((details) => details.contacts);

describe('the languages that a person may speak', () => {
  it('include those that lines and centres counsel in, each once', () => {
    const counselled = new Set([...contacts, ...DIRECTORY.centres].flatMap(({ languages }) => languages));
    expect(tags).toEqual(expect.arrayContaining([...counselled]));
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('are all that hours and keys name', () => {
    const named = [...contacts, ...DIRECTORY.centres].flatMap(({ hours }) => hours.flatMap(({ languages }) => languages ?? []));
    expect([...named, ...contacts.flatMap(({ keys }) => Object.keys(keys))].filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  it('have names of their own, in themselves and in Korean', () => {
    for (const names of [all.map(({ name }) => name), all.map(({ korean }) => korean)]) {
      expect(new Set<string>(names).size).toBe(all.length);
    }
  });

  it('begin with those that people ask for most', () => {
    expect(tags.slice(0, 5)).toEqual(['ko', 'en', 'zh', 'vi', 'ja']);
  });

  it('are known by their tags', () => {
    expect(tags.every((tag) => isSpoken(tag, DIRECTORY.languages))).toBe(true);
    expect(['zh-Hans', 'EN', '', null].some((tag) => isSpoken(tag, DIRECTORY.languages))).toBe(false);
    expect(findSpokenLanguage('vi', DIRECTORY.languages).korean).toBe('베트남어');
    expect(() => findSpokenLanguage('tlh', DIRECTORY.languages)).toThrow('tlh');
  });
});

describe('the language that a reader speaks', () => {
  it.each(LANGUAGES)('is the base of their interface’s: %s', (language) => {
    expect(spokenLanguages(language).own).toBe(language.split('-')[0]);
  });
});
