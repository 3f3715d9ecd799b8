import { describe, expect, it } from 'vitest';
import { changesSettings, DEFAULT_SETTINGS, languageOf, readSettings } from '../../entrypoints/extension/settings.ts';

describe('the settings in storage', () => {
  it('have their defaults where nothing was chosen', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toEqual({
      ...{ language: null, secondLanguage: null, region: null },
      ...{ density: 'first', fromLevel: 1, commonWords: false },
      ...{ cardOn: 'hover', openDelay: 350, theme: 'system', textSize: 100 },
      ...{ offSites: [], known: [] },
    });
  });

  it('are what was chosen', () => {
    const chosen = {
      language: 'vi',
      secondLanguage: 'en',
      region: 'busan',
      density: 'all',
      fromLevel: 3,
      commonWords: true,
      cardOn: 'alt',
      openDelay: 1500,
      theme: 'dark',
      textSize: 150,
      offSites: ['www.gov.kr', 'www.hikorea.go.kr'],
      known: ['passport'],
    };
    expect(readSettings(chosen)).toEqual(chosen);
  });

  it.each([
    [{ language: {} }, true],
    [{ 'draft:1': {}, offSites: {} }, true],
    [{ 'draft:1': {} }, false],
    [{ replyTo: {} }, false],
  ])('have changed with %j: %s', (changes, expected) => {
    expect(changesSettings(changes)).toBe(expected);
  });

  it.each<[string, unknown, unknown]>([
    ['language', 'xx', null],
    ['language', 7, null],
    ['secondLanguage', 'xx', null],
    ['region', 'tokyo', null],
    ['density', 'some', 'first'],
    ['density', true, 'first'],
    ['fromLevel', '2', 1],
    ['fromLevel', 4, 1],
    ['fromLevel', null, 1],
    ['commonWords', 'marked', false],
    ['cardOn', 'always', 'hover'],
    ['openDelay', 0, 350],
    ['theme', 'sepia', 'system'],
    ['textSize', '150', 100],
    ['offSites', 'www.gov.kr', []],
    ['offSites', { 0: 'www.gov.kr' }, []],
    ['offSites', ['www.gov.kr', 3, null], ['www.gov.kr']],
    ['known', 'passport', []],
    ['known', ['passport', 7], ['passport']],
  ])('have the default for %s: %j', (name, stored, expected) => {
    expect(readSettings({ [name]: stored })).toEqual({ ...DEFAULT_SETTINGS, [name]: expected });
  });

  it('leave out what an older or newer version has put there', () => {
    expect(readSettings({ colour: 'dark', density: 'all' })).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });
});

describe('the language to explain in', () => {
  it('is the chosen one', () => {
    expect(languageOf({ ...DEFAULT_SETTINGS, language: 'ja' }, ['vi'])).toBe('ja');
  });

  it('is the browser’s where none was chosen', () => {
    expect(languageOf(DEFAULT_SETTINGS, ['ko-KR', 'vi-VN'])).toBe('vi');
  });
});
