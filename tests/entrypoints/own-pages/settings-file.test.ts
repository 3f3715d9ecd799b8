import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../../entrypoints/extension/own-pages/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../entrypoints/extension/settings.ts';

const CHOSEN = { ...DEFAULT_SETTINGS, language: 'vi', theme: 'dark', known: ['passport'], offSites: ['www.gov.kr'] } as const;
const WORDS = [{ id: 'visa', headword: '사증', savedAt: 1_790_000_000_000 }];
const KEPT = { ...CHOSEN, words: WORDS, 'draft:1': { question: 'secret' }, replyTo: { email: 'lan@example.com' } };

const fileWith = (settings: unknown, version: unknown = 1) => JSON.stringify({ 'annae-settings': version, settings });

describe('a settings file', () => {
  it('brings back what was saved', () => {
    expect(readSettingsFile(writeSettingsFile(KEPT))).toEqual({ settings: CHOSEN, words: WORDS });
  });

  it('has neither drafts nor addresses in it', () => {
    expect(writeSettingsFile(KEPT)).not.toMatch(/secret|lan@/);
  });

  it('brings five hundred known words back', () => {
    const known = Array.from({ length: 500 }, (_, at) => `word-${at}`);
    expect(readSettingsFile(writeSettingsFile({ known }))).toMatchObject({ settings: { known } });
  });

  it('may leave settings out, which then have their defaults, and words, which then stay', () => {
    expect(readSettingsFile(fileWith({ density: 'all' }))).toEqual({
      settings: { ...DEFAULT_SETTINGS, density: 'all' },
      words: null,
    });
  });

  it.each<[why: string, text: string, problem: string]>([
    ['it is empty', '', 'broken'],
    ['it was cut off', writeSettingsFile(KEPT).slice(0, 100), 'broken'],
    ['a choice in it does not exist', fileWith({ density: 'some' }), 'broken'],
    ['a list in it is none', fileWith({ known: 'passport' }), 'broken'],
    ['an entry of a list is no text', fileWith({ known: ['passport', 7] }), 'broken'],
    ['a word in it is none', JSON.stringify({ 'annae-settings': 1, settings: {}, words: [...WORDS, { id: 'passport' }] }), 'broken'],
    ['its settings are a list', fileWith([]), 'broken'],
    ['it is no object', '[1, 2]', 'foreign'],
    ['another program has written it', '{"version":"1.2","theme":"dark"}', 'foreign'],
    ['it is far too long', `"${'x'.repeat(1_000_001)}"`, 'foreign'],
    ['a later version has written it', fileWith({}, 2), 'version'],
    ['its version is no number', fileWith({}, '1'), 'version'],
  ])('is not taken where %s', (_, text, problem) => {
    expect(readSettingsFile(text)).toEqual({ problem });
  });
});
