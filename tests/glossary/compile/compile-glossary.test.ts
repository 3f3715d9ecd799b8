import { describe, expect, it } from 'vitest';
import { fillFrom, lacksTexts, namesOf, ownNames } from '../../../core/explanation.ts';
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
      reviewers: [],
    });
    expect(namesOf(explanations.ko.terms[0]!)).toEqual(['외등증']);
  });
});

describe('a term with Vietnamese alone', () => {
  const only = { en: undefined, 'zh-Hans': undefined, ja: undefined, fr: undefined };
  const half = compileGlossary(glossaryOf([sampleTerm(only)])).explanations;

  it('is told to a Vietnamese reader as any other', () => {
    expect(half.vi).toEqual(explanations.vi);
    expect(lacksTexts(half.vi)).toBe(false);
  });

  it.each(['en', 'zh-Hans', 'ja', 'fr'] as const)(
    'is told to a reader of %s in Vietnamese, marked as that, with the easy Korean',
    (language) => {
      expect(half[language].terms[0]).toMatchObject({
        textLanguage: 'vi',
        name: 'Thẻ đăng ký người nước ngoài',
        easyKorean: '한국에 사는 외국인의 신분증이에요.',
      });
    },
  );

  it('has no English name to be found by', () => {
    expect(ownNames(half.en)).toEqual([[]]);
    expect(ownNames(half.vi)).toEqual([['Thẻ đăng ký người nước ngoài']]);
  });
});

describe('a term without the reader’s language', () => {
  const half = compileGlossary(glossaryOf([sampleTerm({ ja: null })])).explanations;

  it('is told in English, if it has English', () => {
    expect(half.ja.terms[0]).toMatchObject({ textLanguage: 'en', name: 'Residence Card', also: ['ARC', 'Alien Registration Card'] });
  });

  it('is told in the second language that the reader has chosen, if it has that', () => {
    expect(fillFrom(half.ja, half.vi, 'vi').terms[0]).toMatchObject({
      textLanguage: 'vi',
      name: 'Thẻ đăng ký người nước ngoài',
      also: [],
      headword: '외국인등록증',
    });
  });

  it('stays in English, if it is not in the second language either', () => {
    const without = compileGlossary(glossaryOf([sampleTerm({ ja: null, fr: null })])).explanations;
    expect(fillFrom(without.ja, without.fr, 'fr')).toEqual(without.ja);
  });

  it('with a text of its own keeps it, whatever the second language', () => {
    expect(fillFrom(half.fr, half.vi, 'vi')).toEqual(half.fr);
  });
});
