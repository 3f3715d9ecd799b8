import { describe, expect, it } from 'vitest';
import type { CardHelp } from '../../../core/contacts/help-on-card.ts';
import type { Explanation, Explanations } from '../../../core/explanation.ts';
import { cardContent } from '../../../widget/card/card-content.ts';

const explanation = (headword: string, change: Partial<Explanation>) => ({ headword, related: [], ...change }) as unknown as Explanation;

const EXPLANATIONS: Explanations = {
  terms: [
    explanation('외국인등록증', { name: 'Residence Card', service: 'immigration', related: [2, 1] }),
    explanation('체류기간', { name: 'Period of stay', service: 'immigration' }),
    explanation('과태료', { name: 'Administrative fine', service: 'bills', related: [0, 99] }),
  ],
  services: {},
};
const HELP = { service: { id: 'immigration', name: 'Immigration' } } as unknown as CardHelp;

describe('what the card of a term shows', () => {
  it('is its explanation, who helps and the names of related terms, in their order', () => {
    expect(cardContent(EXPLANATIONS, 0, HELP)).toEqual({
      explanation: EXPLANATIONS.terms[0],
      second: null,
      help: HELP,
      related: [
        { term: 2, headword: '과태료', name: 'Administrative fine' },
        { term: 1, headword: '체류기간', name: 'Period of stay' },
      ],
    });
  });

  it('is the name in a second language too, where there is one', () => {
    const second = { language: 'vi', name: 'Thẻ cư trú' } as const;
    expect(cardContent(EXPLANATIONS, 0, HELP, second).second).toEqual(second);
  });

  it('is no second name where the whole text is in that language already', () => {
    const half = { ...EXPLANATIONS, terms: [explanation('외국인등록증', { name: 'Thẻ cư trú', textLanguage: 'vi' })] };
    expect(cardContent(half, 0, HELP, { language: 'vi', name: 'Thẻ cư trú' }).second).toBeNull();
  });

  it('is no help where nobody could be told, and no related term that is not there', () => {
    const { help, related } = cardContent(EXPLANATIONS, 2, null);
    expect(help).toBeNull();
    expect(related.map(({ headword }) => headword)).toEqual(['외국인등록증']);
  });

  it.each([3, -1])('is an error for %i, which is no term', (term) => {
    expect(() => cardContent(EXPLANATIONS, term, null)).toThrow(`There is no term ${term}`);
  });
});
