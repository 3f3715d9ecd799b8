import { describe, expect, it } from 'vitest';
import { fillExplanation, fillNames, lacksText, namesOf, ownNames } from '../../../core/explanation.ts';
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

describe('related terms', () => {
  const others = ['여권', '사증'].map((headword, at) => sampleTerm({ id: `other-${at}`, headword, surfaces: [], ja: null }));
  const related = ['other-0', 'other-1', 'gone'];
  const { ja, ko } = compileGlossary(glossaryOf([sampleTerm({ opposite: 'other-1', related }), ...others])).explanations;
  const relatedTo = ({ terms }: typeof ja) => terms.find(({ id }) => id === 'residence-card')!.related;

  it('come with their numbers and names, the opposite first, each once, and none that is not there', () => {
    const named = relatedTo(ko).map(({ term, ...names }) => [ko.terms[term]!.id, names]);
    expect(named).toEqual([
      ['other-1', { headword: '사증', name: null }],
      ['other-0', { headword: '여권', name: null }],
    ]);
  });

  it('are marked where their names are in another language, and named in the second language', () => {
    expect(relatedTo(ja)[0]).toMatchObject({ headword: '사증', name: 'Residence Card', textLanguage: 'en' });
    const { vi } = compileGlossary(glossaryOf([sampleTerm({ opposite: 'other-1', related }), ...others])).explanations;
    const filled = fillExplanation(
      ja.terms.find(({ id }) => id === 'residence-card')!,
      vi.terms.find(({ id }) => id === 'residence-card')!,
      'vi',
    );
    expect(filled.name).toBe('外国人登録証');
    expect(filled.related[0]).toMatchObject({ name: 'Thẻ đăng ký người nước ngoài', textLanguage: 'vi' });
  });
});

describe('a term with Vietnamese alone', () => {
  const only = { en: undefined, 'zh-Hans': undefined, ja: undefined, fr: undefined };
  const half = compileGlossary(glossaryOf([sampleTerm(only)])).explanations;

  it('is told to a Vietnamese reader as any other', () => {
    expect(half.vi).toEqual(explanations.vi);
    expect(half.vi.terms.some(lacksText)).toBe(false);
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
    expect(fillExplanation(half.ja.terms[0]!, half.vi.terms[0]!, 'vi')).toMatchObject({
      textLanguage: 'vi',
      name: 'Thẻ đăng ký người nước ngoài',
      also: [],
      headword: '외국인등록증',
    });
  });

  it('stays in English, if it is not in the second language either', () => {
    const without = compileGlossary(glossaryOf([sampleTerm({ ja: null, fr: null })])).explanations;
    expect(fillNames(without.ja, without.fr, 'fr')).toEqual(without.ja);
  });

  it('with a text of its own keeps it, whatever the second language', () => {
    expect(fillNames(half.fr, half.vi, 'vi')).toEqual(half.fr);
  });
});
