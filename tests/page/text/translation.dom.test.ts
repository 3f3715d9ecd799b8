import { afterEach, describe, expect, it } from 'vitest';
import { isTranslated } from '../../../page/text/translation.ts';

afterEach(() => {
  document.documentElement.removeAttribute('class');
  document.documentElement.removeAttribute('lang');
});

describe('a page that declared Korean', () => {
  it.each([
    ['ko', '', false],
    ['ko-KR', '', false],
    ['', '', false],
    ['en', '', true],
    ['vi', '', true],
    ['ko', 'translated-ltr', true],
    ['ko', 'page translated-rtl', true],
    ['ko', 'untranslated', false],
  ])('is, with lang="%s" and class="%s" on its root, translated: %s', (lang, className, translated) => {
    document.documentElement.lang = lang;
    document.documentElement.className = className;
    expect(isTranslated(document, 'ko')).toBe(translated);
  });
});

describe('a page that declared another language, or none', () => {
  it.each(['', 'en'])('declared “%s”: its language tells nothing, only the mark of the browser does', (declared) => {
    document.documentElement.lang = 'ko';
    expect(isTranslated(document, declared)).toBe(false);
    document.documentElement.classList.add('translated-ltr');
    expect(isTranslated(document, declared)).toBe(true);
  });
});
