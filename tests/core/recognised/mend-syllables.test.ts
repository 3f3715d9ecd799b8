import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendSyllables } from '../../../core/recognised/mend-syllables.ts';
import { createVocabulary } from '../../../core/recognised/vocabulary.ts';

const vocabulary = createVocabulary([
  '자진납부',
  '납기내',
  '납기 후 금액',
  '납부하실금액',
  '부가가치세',
  '부과금액',
  '가산금',
  '입금액',
  '임금',
]);
const mend = (text: string) => mendSyllables(text, vocabulary);

describe('mendSyllables', () => {
  it('reads a known word where one letter of one syllable is another', () => {
    expect(mend('자진남부 기한')).toBe('자진납부 기한');
    expect(mend('남기내: 44,950원')).toBe('납기내: 44,950원');
  });

  it('reads it across single spaces, and inside a longer word', () => {
    expect(mend('남부 하실 금액')).toBe('납부 하실 금액');
    expect(mend('지방세가신금')).toBe('지방세가산금');
  });

  it('leaves a word alone that is known as it stands', () => {
    expect(mend('부가가치세')).toBe('부가가치세');
    expect(mend('임금액')).toBe('임금액');
  });

  it('leaves words alone that differ in more, or across a wide gap, a sign or a line', () => {
    for (const text of ['자친남부', '자진내부', '자진  남부', '자진·남부', '자진\n남부', '남부']) expect(mend(text)).toBe(text);
  });

  it('keeps the length of every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => mend(`남기내${text}`).length === text.length + 3));
  });
});
