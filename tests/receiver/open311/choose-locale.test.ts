import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../../receiver/open311/choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    ['vi', 'ko', 'vi'],
    ['zh', undefined, 'zh-Hans'],
    ['zh-Hans', undefined, 'zh-Hans'],
    ['pt', 'fr-CA,fr;q=0.9', 'fr'],
    [undefined, 'en;q=0.5, ja;q=0.9', 'ja'],
    [undefined, 'ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    [undefined, 'mn, *;q=0.1', 'en'],
    [undefined, undefined, 'en'],
    ['', '', 'en'],
  ])('asked for %s with Accept-Language %s it speaks %s', (asked, header, expected) => {
    expect(chooseLocale(asked, header)).toBe(expected);
  });

  it('reads a thousand characters of Accept-Language', () => {
    expect(chooseLocale(undefined, `${'xx,'.repeat(300)}vi`)).toBe('vi');
    expect(chooseLocale(undefined, `${'xx,'.repeat(400)}vi`)).toBe('en');
  });
});
