import { describe, expect, it } from 'vitest';
import { anyOf, asWritten, inEitherCase } from '../../../../core/redact/words/word-source.ts';

const matched = (text: string, ...words: string[]) => new RegExp(anyOf(words), 'iu').exec(text)?.[0];

describe('anyOf', () => {
  it.each([
    ['the longest of its words', '외국인등록번호', '외국인등록번호', '등록번호', '외국인등록번호'],
    ['East Asian words with spaces inside', '등록 번호', '등록 번호:', '등록번호'],
    ['Latin words in any case, glued to Hangul', 'Tel', 'Tel은', 'tel'],
    ['a short gap for a space', 'e-mail', 'my e-mail', 'e mail'],
    ['signs as they are', 'a/c', 'a/c 110', 'a/c'],
  ])('matches %s', (_, expected, text, ...words) => {
    expect(matched(text, ...words)).toBe(expected);
  });

  it.each([
    ['a Latin word inside another', 'hotel', 'tel'],
    ['a Latin word before an accent', 'telé', 'tel'],
  ])('does not match %s', (_, text, row) => {
    expect(matched(text, row)).toBeUndefined();
  });

  it('matches nothing without words', () => {
    expect(matched('護照 1')).toBeUndefined();
  });
});

it('asWritten matches words as they are written, the longest first', () => {
  expect(new RegExp(asWritten(['사장', '사장님', '(인)']), 'u').exec('사장님(인)')?.[0]).toBe('사장님');
});

it('inEitherCase adds words with a capital first letter', () => {
  expect(inEitherCase(['best regards', 'Thanks', 'я', '저는'])).toEqual(['best regards', 'Best regards', 'Thanks', 'я', 'Я', '저는']);
});
