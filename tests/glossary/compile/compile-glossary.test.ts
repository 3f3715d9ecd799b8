import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../core/explanation.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { sampleTerm } from '../../workshop/exchange/sample-terms.ts';
import { glossaryOf } from '../sample-term.ts';

const { explanations } = compileGlossary(glossaryOf([sampleTerm()]));

describe('the explanation of a term', () => {
  it('in another language has its name, and the easy Korean beside what it means', () => {
    expect(explanations.en.terms[0]).toMatchObject({
      name: 'Residence Card',
      meaning: 'The identity card of foreigners in Korea.',
      easyKorean: '한국에 사는 외국인의 신분증이에요.',
    });
    expect(namesOf(explanations.en.terms[0]!)).toEqual(['Residence Card', 'ARC', 'Alien Registration Card']);
  });

  it('in Korean is its easy Korean, with its other spellings, and nothing twice', () => {
    expect(explanations.ko.terms[0]).toMatchObject({
      headword: '외국인등록증',
      name: null,
      also: ['외등증'],
      meaning: '한국에 사는 외국인의 신분증이에요.',
      do: null,
      easyKorean: null,
      reviewed: false,
    });
    expect(namesOf(explanations.ko.terms[0]!)).toEqual(['외등증']);
  });
});
