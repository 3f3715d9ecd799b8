import { describe, expect, it } from 'vitest';
import { findStringProblems } from '../../locales/find-string-problems.ts';
import { interfaceStrings } from '../../workshop/checks/files/interface-strings.ts';
import { glossaryOf } from '../glossary/sample-term.ts';

describe('the strings of a language', () => {
  it('are whole in every language of the interface', () => {
    expect(interfaceStrings.find(glossaryOf([]))).toEqual([]);
  });

  it('have one key for each plural form of the language', () => {
    expect(findStringProblems('ja', 'interface', 'en')).toEqual([]);
    expect(findStringProblems('en', 'interface', 'ja')).toEqual([]);
  });

  it('that have no file are told of by its name, and what to copy', () => {
    expect(findStringProblems('de', 'site', 'en')).toMatchObject([
      { file: 'locales/de/site.json', field: null, tip: { en: expect.stringContaining('locales/en/site.json') } },
    ]);
  });
});
