import { describe, expect, it } from 'vitest';
import { basicExpression } from '../../../core/redact/basic-expression.ts';

/** Letters of Latin, Cyrillic, Thai, Han and Hangul, a vowel sign, a figure, marks. */
const SIGNS = ['A', 'é', 'Ž', 'ж', 'ก', '中', '가', 'ั', '7', '-', '\n', '[a'];

describe('basicExpression', () => {
  it.each(['\\p{L}', '\\p{Lu}', '[\\p{L}\\p{M}-]', '[^\\p{Lu}]', '\\[\\p{L}', '\\P{L}', '[\\d\\p{Script=Thai}]'])(
    'matches as %s does',
    (source) => {
      const [basic, whole] = [basicExpression(source, 'u'), new RegExp(source, 'u')];
      expect(SIGNS.map((sign) => basic.test(sign))).toEqual(SIGNS.map((sign) => whole.test(sign)));
    },
  );

  it.each(['\\p{L}', '[\\p{L}]'])('takes no letter of two code units for %s', (source) => {
    expect(basicExpression(source, 'u').test('𠀋')).toBe(false);
  });
});
