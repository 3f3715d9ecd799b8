import { describe, expect, it } from 'vitest';
import { STORED_KINDS } from '../../../components/settings/data/StoredData.tsx';
import { countStored, keysOf } from '../../../entrypoints/extension/own-pages/stored.ts';
import { SETTING_KEYS } from '../../../entrypoints/extension/settings.ts';

const STORED = {
  language: 'vi',
  theme: 'dark',
  known: ['passport', 'visa'],
  words: [{ id: 'visa' }],
  letters: [{ id: 'a' }, { id: 'b' }],
  missedSearches: [{ query: '건보료' }],
  'draft:1': {},
  'draft:2': {},
  replyTo: { email: 'lan@example.com' },
};

describe('what is kept on the device', () => {
  it('is counted by kind', () => {
    expect(countStored(STORED)).toEqual({ settings: 1, known: 2, words: 1, letters: 2, searches: 1, drafts: 2, replyTo: 1 });
    expect(countStored({})).toEqual({ settings: 0, known: 0, words: 0, letters: 0, searches: 0, drafts: 0, replyTo: 0 });
  });

  it('can be erased even where it is malformed', () => {
    expect(countStored({ known: 'passport', words: null })).toMatchObject({ known: 1, words: 1 });
  });

  it.each([
    [['settings'], ['language', 'theme']],
    [['known'], ['known']],
    [['drafts'], ['draft:1', 'draft:2']],
    [STORED_KINDS, Object.keys(STORED)],
  ] as const)('of the kind %s is under the keys %s', (kinds, keys) => {
    expect(keysOf(STORED, kinds)).toEqual(keys);
  });

  it('has every setting in exactly one kind', () => {
    const all = Object.fromEntries(SETTING_KEYS.map((key) => [key, null]));
    expect(STORED_KINDS.flatMap((kind) => keysOf(all, [kind])).sort()).toEqual([...SETTING_KEYS].sort());
  });
});
