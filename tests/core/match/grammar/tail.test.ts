import { describe, expect, it } from 'vitest';
import { buildGrammar } from '../../../../core/match/compile/compile-grammar.ts';
import { createTail } from '../../../../core/match/grammar/tail.ts';
import { buildTrie } from '../../../../core/match/trie.ts';

const nouns = buildTrie([
  '안내',
  '초청',
  '통신',
  '처방',
  '보증',
  '번호',
  '장소',
  '사업',
  '사업자',
  '기관',
  '금지',
  '지가',
  '전자',
  '문서',
]).trie;
const terms = buildTrie(['신고', '발급', '여권', '신청', '초청', '통신', '보험료']).trie;
const tailFits = createTail(buildGrammar(), nouns, terms);

/** Whether a noun can end at the bar, with what follows it in its word. */
function ends(marked: string, verbal = false): boolean {
  const at = marked.indexOf('|');
  return tailFits(marked.replace('|', ''), at, { verbal, length: at });
}

describe('a noun ends in a longer word', () => {
  it.each([
    ['before nothing', ['여권|', '여권| 번호', '여권|.']],
    ['before a particle that fits its last sound', ['여권|을', '여권|이', '여권|은', '신고|를', '신고|가', '여권|으로', '신고|로']],
    ['before 로 after ㄹ', ['서울|로', '서울|로부터']],
    ['before several particles', ['여권|에서는', '여권|까지도', '신고|에서부터의', '여권|만으로도']],
    ['before the copula', ['여권|입니다', '여권|이며', '신고|예요', '여권|이었으나', '여권|이므로', '여권|까지입니다']],
    ['before a suffix', ['신청|서', '신청|서를', '보험료|율', '신청|자들에게']],
    ['before another noun', ['여권|번호', '여권|번호를', '신고|안내', '여권|발급신청', '통신|사업자']],
    ['before a conjugated noun of the compound', ['여권|발급받은', '여권|신고하여']],
  ])('%s', (_, words) => {
    for (const word of words) expect({ word, ends: ends(word) }).toEqual({ word, ends: true });
  });

  it.each([
    ['before a particle of another sound', ['여권|를', '신고|을', '여권|가', '신고|으로', '여권|로']],
    ['before particles that nothing may follow', ['여권|을만', '여권|도를', '신고|의에']],
    ['before syllables of nothing', ['여권|푸', '신고|꾼', '여권|에푸']],
    ['before the head of another noun with its last syllable', ['초청장|소', '통신사|업', '처방전|자문서', '보증금|지가']],
  ])('but not %s', (_, words) => {
    for (const word of words) expect({ word, ends: ends(word) }).toEqual({ word, ends: false });
  });
});

describe('a noun in text without spaces', () => {
  it('ends before a row of nouns of 24 syllables, and of no more', () => {
    expect(ends(`여권|${'번호'.repeat(12)}`)).toBe(true);
    expect(ends(`여권|${'번호'.repeat(13)}`)).toBe(false);
  });

  it('does not end before a row that can be cut in many ways and fits in none of them', () => {
    expect(ends(`여권|${'사업자'.repeat(7)}뷁`)).toBe(false);
    expect(ends(`여권|${'사업자'.repeat(1000)}뷁`)).toBe(false);
  });
});

describe('a noun that takes 하다', () => {
  it.each([
    ['하다', ['신고|하여야', '신고|한', '신고|했다', '신고|할', '신고|함', '신고|합니다', '신고|해야']],
    ['되다', ['신청|되었습니다', '신청|된', '신청|됩니다', '신청|돼', '신청|됐다']],
    ['받다', ['발급|받은', '발급|받았습니다', '발급|받으려면']],
    ['시키다', ['신고|시킨', '신고|시켜야', '신고|시켰다']],
    ['당하다', ['신고|당한', '신고|당했다']],
    ['드리다', ['발급|드립니다', '발급|드려요', '발급|드렸습니다']],
    ['못하다', ['신고|못하면', '신고|못한', '신고|못했다']],
    ['않다', ['신고|않은', '신고|않았다']],
    ['a contraction', ['신고|치', '발급|토록', '신청|코자']],
  ])('ends before %s in every form', (_, words) => {
    for (const word of words) expect({ word, ends: ends(word, true) }).toEqual({ word, ends: true });
  });

  it.each(['여권|했다', '여권|되었습니다', '여권|받은', '여권|시킨', '여권|토록'])('is the only kind that does: %s', (word) => {
    expect(ends(word)).toBe(false);
  });
});

describe('the name of a body', () => {
  it.each(['국민연금공단|종로지사', '국민연금공단|강남역삼지사에서', '국민건강보험공단|경인지역본부'])(
    'goes on with its office: %s',
    (marked) => expect(ends(marked)).toBe(true),
  );

  it.each(['국민연금공단|종로중구지', '국민연금공단|일이삼사오지사', '발급|종로지사'])('but not with anything: %s', (marked) =>
    expect(ends(marked)).toBe(false),
  );
});

describe('하고 behind a noun', () => {
  it('is “and” where another noun follows, and a verb where it goes on', () => {
    expect([ends('여권|하고 사진'), ends('여권|하고 있다'), ends('신고|하고 있다', true)]).toEqual([true, false, true]);
  });
});
