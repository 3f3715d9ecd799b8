import { describe, expect, it } from 'vitest';
import { searchNames } from '../../../core/explanation.ts';
import type { Language } from '../../../core/languages.ts';
import { initialsOf, lettersOf } from '../../../core/search/hangul-letters.ts';
import { createWordSearch, NO_NAMES } from '../../../core/search/search-words.ts';
import { compiled } from '../../../glossary/compile/vite-glossary.ts';

const names = searchNames(compiled.explanations('en'), compiled.explanations('ko'));

function searchIn(language: Language) {
  const { terms } = compiled.explanations(language);
  const search = createWordSearch(terms, names);
  return (text: string) => search(text).map((term) => terms[term]!.headword);
}

describe('searching all words of the glossary', () => {
  const inEnglish = searchIn('en');
  const inFrench = searchIn('fr');
  const inVietnamese = searchIn('vi');
  const inJapanese = searchIn('ja');

  it.each(['외국인등록증', '외국인 등록증', 'ARC', 'arc', ' Arc ', 'residence card', 'Alien Registration Card'])(
    'finds 외국인등록증 first by “%s”',
    (text) => {
      expect(inEnglish(text)[0]).toBe('외국인등록증');
    },
  );

  it.each(['외국인', '외구', '왹', '외국ㅇ', 'ㅇㄱㅇ', 'oegug', 'oe gug in', 'oegugin', 'Oegukin', 'waegukin', 'oegug-in'])(
    'finds 외국인등록증 among others by “%s”',
    (text) => {
      expect(inEnglish(text)).toContain('외국인등록증');
    },
  );

  it.each(['jeonse', 'chonse', 'jonse', 'JEONSE'])('finds 전세 first by “%s”, however it is spelled', (text) => {
    expect(inEnglish(text)[0]).toBe('전세');
  });

  it('takes no notice of accents, nor of the small words between', () => {
    expect(inFrench('carte sejour')[0]).toBe('외국인등록증');
    expect(inFrench('sejour carte')[0]).toBe('외국인등록증');
    expect(inVietnamese('thu nhap')).toEqual(expect.arrayContaining(['소득세', '근로소득']));
    expect(inVietnamese('thue')).toContain('소득세');
    expect(inVietnamese('the nguoi nuoc ngoai')).toContain('외국인등록증');
  });

  it('finds a part of a name in scripts without spaces', () => {
    expect(inJapanese('外国人登録')).toContain('외국인등록증');
    expect(inJapanese('税')).toContain('세금');
  });

  it('finds a word by what it is called on the pages of one service', () => {
    expect(inEnglish('repaying a lump-sum refund')[0]).toBe('반납');
    expect(inFrench('detaxe')).toContain('환급');
  });

  it('finds a word by its English name in every language', () => {
    expect(inVietnamese('residence card')[0]).toBe('외국인등록증');
    expect(inJapanese('health insurance')).toContain('건강보험');
  });

  it.each(['계좌이체', '계좌 이체', '계좌이ㅊ', 'gyejwaiche', 'gyejwa iche', 'kyejwa iche', 'ㄱㅈㅇㅊ'])(
    'finds 이체 first by “%s”, its other spelling',
    (text) => {
      expect(inEnglish(text)[0]).toBe('이체');
      expect(inVietnamese(text)[0]).toBe('이체');
    },
  );

  it('finds every word by each of its surfaces, among the first', () => {
    const late = names.surfaces.flatMap((surfaces, term) => {
      const { headword } = compiled.explanations('en').terms[term]!;
      return surfaces.filter((surface) => !inEnglish(surface).slice(0, 2).includes(headword));
    });
    expect(late).toEqual([]);
  });

  it('puts whole names and words before parts of them', () => {
    expect(inEnglish('visa')[0]).toBe('사증');
    expect(inEnglish('tax')[0]).toBe('세금');
    expect(inEnglish('보험')[0]).toMatch(/^보험/);
  });

  it.each(['', ' ', 'xyzzy', '대통령', '...'])('finds nothing by “%s”', (text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  it('finds the same by what an input method composes and decomposes', () => {
    expect(inEnglish('외국인'.normalize('NFD'))).toEqual(inEnglish('외국인'));
  });

  it('finds words without the English names, until those have been loaded', () => {
    const { terms } = compiled.explanations('fr');
    const search = createWordSearch(terms, NO_NAMES);
    expect(search('residence').length).toBeGreaterThan(0);
    expect(search('health insurance')).toEqual([]);
  });
});

it('Hangul is compared by the letters that a keyboard types', () => {
  expect(lettersOf('값, 의왹A')).toBe('ㄱㅏㅂㅅ, ㅇㅡㅣㅇㅗㅣㄱA');
  expect(initialsOf('외국인 등록')).toBe('ㅇㄱㅇ ㄷㄹ');
});
