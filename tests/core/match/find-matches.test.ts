import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { loadIndex } from '../../../core/match/term-index.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'immigration', near: null };

const TERMS: IndexTerm[] = [
  { ...PLAIN, headword: '외국인등록증' },
  { ...PLAIN, headword: '외국인등록', verbal: true },
  { ...PLAIN, headword: '체류기간' },
  { ...PLAIN, headword: '체류기간 연장허가', verbal: true },
  { ...PLAIN, headword: '사증', surfaces: ['비자'] },
  { ...PLAIN, headword: '여권', near: { with: [], without: ['야권', '총선'] } },
  { ...PLAIN, headword: '소장', surfaces: ['소장 접수'], service: 'legal', near: { with: ['법원', '피고'], without: ['박물관'] } },
  { ...PLAIN, headword: '전세', notIn: ['전세계', '전세기', '전세버스'], service: 'housing' },
  { ...PLAIN, headword: '전세기간', service: 'housing' },
  { ...PLAIN, headword: '보호', notIn: ['개인정보 보호', '보호구역'] },
  { ...PLAIN, headword: '보호구', notIn: ['보호구역', '안전보호구함'], service: 'labour' },
  { ...PLAIN, headword: '예금주', service: 'banking' },
  { ...PLAIN, headword: '이자', service: 'banking' },
  { ...PLAIN, headword: '대출', verbal: true, service: 'banking' },
  { ...PLAIN, headword: '총 급여', service: 'labour' },
  { ...PLAIN, headword: '체류자격 외 활동허가' },
  { ...PLAIN, headword: '납부', verbal: true, service: 'tax' },
  { ...PLAIN, headword: '발급', verbal: true },
  { ...PLAIN, headword: 'ATM', surfaces: ['현금 자동 입출금기'], service: 'banking' },
  { ...PLAIN, headword: '4대보험', service: 'labour' },
  { ...PLAIN, headword: '건강ㆍ연금보험료', service: 'labour' },
];

const { index, terms } = compileIndex(TERMS, ['번호', '서울', '기한', '온라인', '금지']);
const matcher = createMatcher(loadIndex(index));

/** Each match as the text has it, behind an arrow its term where that is written otherwise. */
function found(text: string): string[] {
  const matches: string[] = [];
  matcher(text, (start, end, term) => {
    const surface = text.slice(start, end);
    const { headword } = terms[term]!;
    matches.push(surface === headword ? surface : `${surface} → ${headword}`);
  });
  return matches;
}

describe('a term in a sentence', () => {
  it.each([
    ['with a particle', '외국인등록증을 잃어버렸습니다.', ['외국인등록증']],
    ['at both ends of the text', '여권과 사증', ['여권', '사증']],
    ['as the whole text', '납부', ['납부']],
    ['between brackets and marks', '(여권), 「사증」·[납부]', ['여권', '사증', '납부']],
    ['in another spelling', '비자를 신청하세요.', ['비자 → 사증']],
    ['as a noun of a predicate', '14일 안에 납부하여야 합니다.', ['납부']],
    ['beside a noun', '여권번호와 납부기한', ['여권', '납부']],
    ['behind a noun and a prefix', '온라인재발급 서울납부', ['발급', '납부']],
    ['again and again', '여권 여권 여권', ['여권', '여권', '여권']],
  ])('is found %s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    ['inside another word', '해외여권력 납부꾼'],
    ['with a particle that does not fit', '여권를 사증를'],
    ['where two words meet by chance', '간사증 여권푸'],
    ['in a text without terms', '오늘은 날씨가 좋습니다.'],
    ['in an empty text', ''],
    ['in one syllable', '여'],
  ])('is not found %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is told with its number, its spelling and its place in code units', () => {
    const told: number[][] = [];
    const travelled = loadIndex(index);
    matcher('📄 비자와 여권', (...match) => told.push(match));
    expect(told.map(([start, end]) => [start, end])).toEqual([
      [3, 5],
      [7, 9],
    ]);
    for (const [, , term, surface] of told) expect(travelled.termOf[surface!]).toBe(term);
  });
});

describe('of terms that begin alike', () => {
  it.each([
    ['the longest is found', '체류기간 연장허가를 받으세요.', ['체류기간 연장허가']],
    ['the longest that ends there is found', '체류기간 연장허가푸', ['체류기간']],
    ['the shorter is found where it stands alone', '외국인등록 후 외국인등록증을 받습니다.', ['외국인등록', '외국인등록증']],
    ['none is found inside the one that was found', '외국인등록증발급', ['외국인등록증', '발급']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('a longer word that is no spelling of a term', () => {
  it.each([
    ['keeps the term from being found in it', '전세계와 전세버스', []],
    ['keeps every term that names it', '보호구역입니다', []],
    ['lets the term be found beside it', '보호구역의 보호구, 보호', ['보호구', '보호']],
    ['keeps it over a space, if it is written with one', '개인정보 보호와 개인정보보호', []],
    ['lets the term be found over a space otherwise', '안전 보호구 함', ['보호구']],
    ['says nothing of the next text', '보호', ['보호']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('spaces in a term', () => {
  it.each([
    ['may be missing', '체류기간연장허가', ['체류기간연장허가 → 체류기간 연장허가']],
    ['may stand elsewhere', '외국인 등록증', ['외국인 등록증 → 외국인등록증']],
    ['may be several', '체류기간   연장허가', ['체류기간   연장허가 → 체류기간 연장허가']],
    [
      'may be a no-break space or an ideographic one',
      '외국인\u00a0등록증, 외국인\u3000등록증',
      ['외국인\u00a0등록증 → 외국인등록증', '외국인\u3000등록증 → 외국인등록증'],
    ],
    ['may be the end of a line in the source', '체류기간\n    연장허가', ['체류기간\n    연장허가 → 체류기간 연장허가']],
    ['may be the end of a line of Windows', '외국인\r\n등록증', ['외국인\r\n등록증 → 외국인등록증']],
    ['are no empty line, which ends a paragraph', '체류기간\n\n연장허가', ['체류기간']],
    ['leave no single syllable, which would be chance', '외국인등록 증을 외 국인등록증', ['외국인등록']],
    ['may leave one in a term that is usually written so', '체류자격 외 활동허가를 받고', ['체류자격 외 활동허가']],
    ['may leave one at the beginning of such a term', '총 급여, 총급여', ['총 급여', '총급여 → 총 급여']],
    ['are no empty line behind such a beginning either', '총\n\n급여', []],
    ['stand in no word that is glued to another', '서울외국인 등록증', []],
    ['stand in no such word behind a dot either', '서울외국인· 등록증', []],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('dots and invisible characters in a term', () => {
  it.each([
    ['건강ㆍ연금보험료', ['건강ㆍ연금보험료']],
    ['건강·연금보험료', ['건강·연금보험료 → 건강ㆍ연금보험료']],
    ['건강 · 연금보험료', ['건강 · 연금보험료 → 건강ㆍ연금보험료']],
    ['건강연금보험료', ['건강연금보험료 → 건강ㆍ연금보험료']],
    ['체류\u200b기간', ['체류\u200b기간 → 체류기간']],
    ['체\u200b류\u200b기\u200b간', ['체\u200b류\u200b기\u200b간 → 체류기간']],
    ['외국인\u00ad등록증', ['외국인\u00ad등록증 → 외국인등록증']],
    ['여\u00ad권을', ['여\u00ad권 → 여권']],
    ['체류\u200b 기간', ['체류\u200b 기간 → 체류기간']],
  ])('do not matter: %j', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('are no part of the term when they stand around it', () => {
    expect(found('\u200b여권\u200b과 ·사증·')).toEqual(['여권', '사증']);
  });
});

describe('a label with a space after every syllable', () => {
  it.each([
    ['예 금 주 : 홍길동', ['예 금 주 → 예금주']],
    ['1. 여 권', ['여 권 → 여권']],
    ['예  금  주', ['예  금  주 → 예금주']],
    ['그 이 자 가', []],
  ])('is read: %s', (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('Latin letters and digits', () => {
  it.each([
    ['are found in either case', 'ATM과 atm, Atm', ['ATM', 'atm → ATM', 'Atm → ATM']],
    ['are found in full width', 'ＡＴＭ에서', ['ＡＴＭ → ATM']],
    ['are found with a soft hyphen behind the first', 'A\u00adTM', ['A\u00adTM → ATM']],
    ['glue to each other', 'SATM ATMS ATM2 14대보험', []],
    ['do not glue to Hangul', '은행ATM기기 ATM에서 4대보험에', ['ATM', 'ATM', '4대보험']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('decomposed Hangul', () => {
  const nfd = (text: string) => text.normalize('NFD');

  it.each([
    ['is read as it looks', nfd('외국인등록증을 잃었다.'), [nfd('외국인등록증')]],
    ['may begin in the middle of a text', `여권과 ${nfd('사증')}`, ['여권', nfd('사증')]],
    ['may begin in the middle of a term', `체류 ${nfd('기간')}을`, [`체류 ${nfd('기간')}`]],
    ['may be a particle', `여권${nfd('을')} 준비`, ['여권']],
    ['keeps a term from ending where a word goes on', `여권${nfd('푸')}`, []],
  ])('%s', (_, text, surfaces) => {
    const matches: string[] = [];
    matcher(text, (start, end) => matches.push(text.slice(start, end)));
    expect(matches).toEqual(surfaces);
  });

  it('does not hide what stands in front of it from a rule on the words near by', () => {
    expect(found(`박물관 소장, 법원 ${nfd('서류')}`)).toEqual([]);
    expect(found(`법원에서 ${nfd('서류')}와 소장을 받았다.`)).toEqual(['소장']);
  });
});

describe('a word in which a term stands by chance', () => {
  it.each([
    ['keeps it from being found', '전세계 여행, 전세계의 전세기', []],
    ['keeps no other use from being found', '전세계에서 온 전세 계약', ['전세']],
    ['keeps no longer term from being found', '전세기간은 2년', ['전세기간']],
    ['is not read over a space', '전세 버스정류장 옆', ['전세']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('a term with another sense', () => {
  it.each([
    ['is found near a word that speaks for it', '법원에 소장을 냈다.', ['소장']],
    ['is found with the word behind it', '소장을 받은 피고는', ['소장']],
    ['is not found without such a word', '연구소 소장이 말했다.', []],
    ['is not found near a word that speaks against it', '법원 옆 박물관 소장', []],
    ['is found where nothing speaks against it', '여권을 잃어버렸다.', ['여권']],
    ['is not found where something does', '총선을 앞둔 여권', []],
    ['is found again far from what speaks against it', `총선 ${'가나다 '.repeat(20)}여권`, ['여권']],
    ['is found in a longer spelling that is plain', '오늘은 소장 접수', ['소장 접수 → 소장']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('a noun that looks like an ending', () => {
  it.each([
    ['is an ending behind a noun of another kind', '생산자이자 소비자', []],
    ['is the noun behind a word of its own service', '대출이자를 갚는다.', ['대출', '이자']],
    ['is the noun where it begins a word', '이자를 갚는다.', ['이자']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('a matcher', () => {
  it('can be asked again and again, and remembers nothing of the text before', () => {
    expect(found('전세계')).toEqual([]);
    expect(found('전세')).toEqual(['전세']);
    expect(found('전세')).toEqual(['전세']);
  });

  it('finds more matches than any page has', () => {
    expect(found('여권 '.repeat(5000))).toHaveLength(5000);
  });

  it('finds nothing with an empty glossary', () => {
    const empty = createMatcher(loadIndex(compileIndex([], []).index));
    const told: number[] = [];
    empty('여권과 사증, 외 국 인', (start) => told.push(start));
    expect(told).toEqual([]);
  });

  it('works with a glossary of which no noun is known', () => {
    const bare = createMatcher(loadIndex(compileIndex(TERMS, []).index));
    const told: string[] = [];
    const text = '여권번호와 여권을';
    bare(text, (start, end) => told.push(text.slice(start, end)));
    expect(told).toEqual(['여권']);
  });
});
