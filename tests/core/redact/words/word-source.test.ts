import { describe, expect, it } from 'vitest';
import { anyOf, withBare } from '../../../../core/redact/words/word-source.ts';

const matched = (text: string, ...rows: string[]) => new RegExp(anyOf(...rows), 'iu').exec(text)?.[0];

describe('anyOf', () => {
  it.each([
    ['the longest of its words', '외국인등록번호', '외국인등록번호', '등록번호|외국인등록번호'],
    ['East Asian words with spaces inside', '등록 번호', '등록 번호:', '등록번호'],
    ['Latin words in any case, glued to Hangul', 'Tel', 'Tel은', 'tel'],
    ['a short gap for a space', 'e-mail', 'my e-mail', 'e mail'],
    ['signs as they are', 'a/c', 'a/c 110', 'a/c'],
  ])('matches %s', (_, expected, text, row) => {
    expect(matched(text, row)).toBe(expected);
  });

  it.each([
    ['a Latin word inside another', 'hotel', 'tel'],
    ['a Latin word before an accent', 'telé', 'tel'],
  ])('does not match %s', (_, text, row) => {
    expect(matched(text, row)).toBeUndefined();
  });

  it('takes several rows', () => {
    expect(matched('護照 1', '여권', '护照|護照')).toBe('護照');
  });
});

it('withBare adds what Vietnamese looks like without its marks', () => {
  expect(withBare('hộ chiếu|địa chỉ')).toBe('hộ chiếu|địa chỉ|ho chieu|dia chi');
});
