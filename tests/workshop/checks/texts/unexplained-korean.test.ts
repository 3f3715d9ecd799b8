import { describe, expect, it } from 'vitest';
import { unexplainedKorean } from '../../../../workshop/checks/texts/unexplained-korean.ts';
import { problemsOf, sampleIn, sampleTerm } from '../../../glossary/sample-term.ts';

const office = sampleTerm({ id: 'district-office', headword: '구청', romanised: 'gucheong', surfaces: ['자치구청'] });

describe('unexplained Korean', () => {
  it.each(['The card is issued by the district office (구청).', 'The button « 신청 » begins it.', 'The 체류카드 is a card.'])(
    'takes %s',
    (meaning) => {
      expect(problemsOf(unexplainedKorean, sampleIn('en', { meaning }), office)).toEqual([]);
    },
  );

  it('finds Hangul, and the romanised word of another term, once for each term', () => {
    const term = {
      ...sampleIn('en', { meaning: 'Ask the 구청.', do: 'Go to the gucheong.' }),
      fr: { ...sampleTerm().fr, meaning: 'Demandez au 구청.' },
    };
    expect(problemsOf(unexplainedKorean, term, office)).toMatchObject([
      { severity: 'should', field: 'en.meaning, en.do, fr.meaning', found: '구청, gucheong' },
    ]);
  });

  it('takes the romanised word at the beginning of an address, but not at the end of a sentence', () => {
    expect(problemsOf(unexplainedKorean, sampleIn('en', { meaning: 'Look it up on gucheong.go.kr.' }), office)).toEqual([]);
    expect(problemsOf(unexplainedKorean, sampleIn('en', { meaning: 'Look it up at the gucheong.' }), office)).toHaveLength(1);
  });

  it('accepts a romanised word that is the name of the term itself', () => {
    const term = sampleIn('en', { name: 'Seoul Gucheong', meaning: 'A gucheong is an office.' });
    expect(problemsOf(unexplainedKorean, term, office)).toEqual([]);
  });
});
