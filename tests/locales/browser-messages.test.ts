import { describe, expect, it } from 'vitest';
import { browserLocale, browserMessages } from '../../locales/browser-messages.ts';

describe('what a browser says of the extension', () => {
  it.each([
    ['vi', 'vi'],
    ['zh-Hans', 'zh_CN'],
    ['zh-Hant', 'zh_TW'],
    ['pt-BR', 'pt_BR'],
  ])('in %s lies in the folder %s', (language, folder) => {
    expect(browserLocale(language)).toBe(folder);
  });

  it('has the form that browsers read', () => {
    expect(JSON.parse(browserMessages('ko')).next_term).toEqual({ message: '다음 용어로' });
  });
});
