import { expect, it, vi } from 'vitest';
import { findStringProblems } from '../../locales/find-string-problems.ts';

const FILES: Record<string, object> = {
  en: { card: { close: 'Close', listen: 'Listen' }, words_one: '{{count}} word', words_other: '{{count}} words' },
  ja: { card: { close: '閉じる', hear: '聞く' }, words_other: '{{count}}語' },
};

vi.mock('../../locales/read-locales.ts', () => ({
  hasLocaleFile: () => true,
  readStrings: (language: string) => FILES[language],
}));

it('a key that is missing, and one that nothing asks for, are told of by file and key; plural forms are those of the language', () => {
  expect(findStringProblems('ja', 'interface', 'en')).toMatchObject([
    { file: 'locales/ja/interface.json', field: 'card.listen', found: { en: 'nothing' } },
    { file: 'locales/ja/interface.json', field: 'card.hear', found: { en: 'a key that nothing asks for' } },
  ]);
});
