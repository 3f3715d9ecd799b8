import { describe, expect, it } from 'vitest';
import { outsideBrackets, termTexts } from '../../../../workshop/checks/texts/term-texts.ts';
import { sampleTerm } from '../../../glossary/sample-term.ts';

describe('the texts of a term', () => {
  it('are named by their field', () => {
    const fields = termTexts(sampleTerm()).map(({ field }) => field);
    expect(fields.slice(0, 5)).toEqual(['ko.easy', 'en.name', 'en.also.0', 'en.meaning', 'en.do']);
    expect(fields).toHaveLength(17);
  });

  it.each([
    ['a card (체류카드) of yours', 'a card   of yours'],
    ['卡（체류카드）。', '卡 。'],
    ['le bouton « 신청 »', 'le bouton  '],
    ['no brackets', 'no brackets'],
  ])('leave out what stands in brackets: %s', (text, outside) => {
    expect(outsideBrackets(text)).toBe(outside);
  });
});
