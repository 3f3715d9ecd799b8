import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../../core/match/compile/compile-index.ts';
import { loadIndex } from '../../../../core/match/term-index.ts';
import { NONE, step, type Trie } from '../../../../core/match/trie.ts';

const PLAIN: Omit<IndexTerm, 'headword'> = { surfaces: [], notIn: [], verbal: false, level: 1, service: 'immigration', near: null };

const PASSPORT: IndexTerm = { ...PLAIN, headword: '여권', surfaces: ['패스포트'] };
const VISA: IndexTerm = { ...PLAIN, headword: '사증', surfaces: ['비자'], level: 2 };
const LEASE: IndexTerm = { ...PLAIN, headword: '전세', notIn: ['전세계', '전세기'], service: 'housing' };
const PAYMENT: IndexTerm = { ...PLAIN, headword: '납부', verbal: true, level: 3, service: 'tax' };

function numberOf(trie: Trie, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length && node !== NONE; at++) node = step(trie, node, word.charCodeAt(at));
  return node === NONE ? NONE : trie.value[node]!;
}

/** Compiles and loads; tells what the index says of a spelling in its canonical form. */
function compiled(terms: readonly IndexTerm[], nouns: readonly string[] = []) {
  const { index: travelled, terms: numbered, common } = compileIndex(terms, nouns);
  const index = loadIndex(travelled);
  return {
    index,
    numbered,
    travelled,
    common,
    look(form: string) {
      const surface = numberOf(index.trie, form);
      if (surface === NONE) return null;
      const { headword } = numbered[index.termOf[surface]!]!;
      return {
        headword,
        blocks: index.blocks[surface] === 1,
        loose: index.loose[surface] === 1,
        near: index.near.get(surface) ?? null,
      };
    },
  };
}

describe('the index of a glossary', () => {
  it('knows headwords, other spellings and the words that block', () => {
    const { look } = compiled([PASSPORT, VISA, LEASE, PAYMENT]);
    expect(look('여권')).toMatchObject({ headword: '여권', blocks: false });
    expect(look('패스포트')).toMatchObject({ headword: '여권', blocks: false });
    expect(look('비자')).toMatchObject({ headword: '사증', blocks: false });
    expect(look('전세계')).toMatchObject({ headword: '전세', blocks: true });
    expect(look('전')).toMatchObject({});
    expect(look('운전')).toBeNull();
  });

  it('knows a spelling in its canonical form, however it is spaced and decomposed', () => {
    const { look } = compiled([
      { ...PLAIN, headword: '외국인 등록증', surfaces: ['외국인ㆍ재외동포 등록증', 'ARC 카드'.normalize('NFD')] },
    ]);
    for (const form of ['외국인등록증', '외국인재외동포등록증', 'arc카드']) expect(look(form)).not.toBeNull();
  });

  it('marks a spelling that usually has a part of one syllable', () => {
    const { look } = compiled([{ ...PLAIN, headword: '총 급여', surfaces: ['총급여액', '급여 총액'] }]);
    expect(['총급여', '총급여액', '급여총액'].map((form) => look(form)!.loose)).toEqual([true, false, false]);
  });

  it('knows kind, level and service of each term', () => {
    const { index, numbered } = compiled([PASSPORT, VISA, LEASE, PAYMENT]);
    expect(
      numbered.map(({ headword }, term) => [headword, index.verbal[term], index.level[term], index.services[index.service[term]!]]),
    ).toEqual(numbered.map(({ headword, verbal, level, service }) => [headword, Number(verbal), level, service]));
  });

  it('knows the nouns that form compounds, once each', () => {
    const { index } = compiled([PASSPORT], ['번호', '국민 연금', '번호']);
    expect([numberOf(index.nouns, '번호'), numberOf(index.nouns, '국민연금')]).toEqual([1, 0]);
  });
});

describe('terms', () => {
  it('are numbered in the order of their first spelling, so that the index is short', () => {
    const { numbered, travelled } = compiled([PASSPORT, VISA, LEASE, PAYMENT]);
    // 납부, 비자 (사증), 여권, 전세; the other spellings come later.
    expect(numbered.map(({ headword }) => headword)).toEqual(['납부', '사증', '여권', '전세']);
    expect(travelled.owners.match(/\(/g)).toHaveLength(4);
  });

  it('of buttons and table heads come last, and the index has none of their spellings', () => {
    const { numbered, look, index, common } = compiled([{ ...PAYMENT, common: true }, PASSPORT, VISA, LEASE]);
    expect(numbered.map(({ headword }) => headword)).toEqual(['사증', '여권', '전세', '납부']);
    expect([...index.common]).toEqual([0, 0, 0, 1]);
    expect(look('납부')).toBeNull();
    expect(common.firstTerm).toBe(3);
    expect(numberOf(index.nouns, '납부')).toBe(0);
  });

  it('are the ones that were given, with all that their owner put there', () => {
    const { terms } = compileIndex([{ ...PASSPORT, id: 'passport' }], []);
    expect(terms[0]!.id).toBe('passport');
  });

  it('have their services in one order, whatever theirs', () => {
    const services = [compiled([PASSPORT, LEASE, PAYMENT]), compiled([PAYMENT, LEASE, PASSPORT])].map(
      ({ travelled }) => travelled.services,
    );
    expect(services).toEqual([
      ['housing', 'immigration', 'tax'],
      ['housing', 'immigration', 'tax'],
    ]);
  });
});

describe('a spelling that two terms claim', () => {
  it('goes to the first', () => {
    const { look } = compiled([
      { ...PLAIN, headword: '구청', surfaces: ['시군구청'] },
      { ...PLAIN, headword: '시청', surfaces: ['시군구청'] },
    ]);
    expect(look('시군구청')!.headword).toBe('구청');
  });

  it('goes to the term whose headword it is, though another comes first', () => {
    const { look } = compiled([
      { ...PLAIN, headword: '사증', surfaces: ['비자 발급'] },
      { ...PLAIN, headword: '비자발급' },
    ]);
    expect(look('비자발급')!.headword).toBe('비자발급');
  });

  it('is a term rather than a word that blocks', () => {
    const { look } = compiled([LEASE, { ...PLAIN, headword: '전세기' }]);
    expect(look('전세기')).toMatchObject({ headword: '전세기', blocks: false });
  });
});

describe('a rule on the words near by', () => {
  const COMPLAINT: IndexTerm = {
    ...PLAIN,
    headword: '소장',
    surfaces: ['소장 접수', '솟장'],
    notIn: ['소장품'],
    near: { with: ['법원'], without: ['박물관'] },
  };
  const { look } = compiled([COMPLAINT]);

  it('binds the headword', () => {
    expect(look('소장')!.near).toEqual({ withWords: ['법원'], withoutWords: ['박물관'] });
  });

  it('binds a longer spelling only by what speaks against it', () => {
    expect(look('소장접수')!.near).toEqual({ withWords: [], withoutWords: ['박물관'] });
  });

  it('binds a spelling in the place of the headword as the headword', () => {
    expect(look('솟장')!.near).toEqual(look('소장')!.near);
  });

  it('does not bind a word that blocks', () => {
    expect(look('소장품')!.near).toBeNull();
  });

  it('binds nothing where a term has none', () => {
    expect(compiled([PASSPORT]).look('여권')!.near).toBeNull();
  });
});

describe('the hosts that speak for a sense', () => {
  const COMPLAINT: IndexTerm = { ...PLAIN, headword: '소장', service: 'legal', near: { with: ['법원'], without: [] } };
  const sites = [
    { host: 'court.example', service: 'legal' },
    { host: 'archive.court.example', service: null },
    { host: 'tax.example', service: 'tax' },
  ];
  const sitesOf = (terms: readonly IndexTerm[]) => compileIndex(terms, [], sites).index.sites;

  it('are those of services in doubt, by the service, and those under them last', () => {
    expect(sitesOf([COMPLAINT, PAYMENT])).toEqual(['court.example', '', 'archive.court.example']);
  });

  it('are none where every word is plain', () => {
    expect(sitesOf([PASSPORT, PAYMENT]).join('')).toBe('');
  });
});
