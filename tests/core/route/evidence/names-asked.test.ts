import { describe, expect, it } from 'vitest';
import { namesAsked } from '../../../../core/route/evidence/names-asked.ts';

describe('a phrase of the question', () => {
  it.each([
    ['lost my card', ['Residence Card', 'ARC'], true],
    ['perdu ma carte', ['Carte de résident étranger'], true],
    ['mất thẻ', ['Thẻ đăng ký người nước ngoài', 'ARC'], true],
    ['not paying', ['Residence Card'], false],
    ['de mon patron', ['Carte de résident étranger'], false],
    ['カード', ['外国人登録カード', 'ARC'], true],
    ['登录证', ['外国人登录证'], true],
    ['銀行', ['外国人登録カード'], false],
    ['wages', [], false],
  ])('“%s” names the term called %j: %s', (phrase, names, expected) => {
    expect(namesAsked(phrase, names)).toBe(expected);
  });
});
