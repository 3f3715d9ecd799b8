import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../core/tooltip/first-sentence.ts';

describe('the first sentence', () => {
  it.each([
    ['en', 'The card of foreigners. Carry it always.', 'The card of foreigners.'],
    ['en', 'An office, e.g. a bank. Go there.', 'An office, e.g. a bank.'],
    ['en', 'A fee of 1.5 %. Pay it.', 'A fee of 1.5 %.'],
    ['en', 'A name without a stop', 'A name without a stop'],
    ['ja', '外国人のカード。いつも持つ。', '外国人のカード。'],
    ['zh-Hans', '什么是签证？入境许可。', '什么是签证？'],
    ['vi', 'Thẻ của người nước ngoài. Luôn mang theo.', 'Thẻ của người nước ngoài.'],
    ['ko', '외국인의 카드예요. 늘 가지고 다녀요.', '외국인의 카드예요.'],
    ['en', '', ''],
  ])('in %s of “%s” is “%s”', (language, text, sentence) => {
    expect(firstSentence(text, language)).toBe(sentence);
  });
});
