import { describe, expect, it } from 'vitest';
import { buildGrammar } from '../../../../core/match/compile/compile-grammar.ts';
import { createHead } from '../../../../core/match/grammar/head.ts';
import { buildTrie } from '../../../../core/match/trie.ts';

const nouns = buildTrie(['서울', '민원', '국민', '온라인', '자동차', '이용']).trie;
const terms = buildTrie(['발급', '신고', '보험료', '외국인등록증', '신청']).trie;
const headFits = createHead(buildGrammar(), nouns, terms);

/** Whether a noun can begin at the bar, with what stands in front of it in its word. */
function begins(marked: string): boolean {
  const [head, noun] = marked.split('|') as [string, string];
  return headFits(head + noun, 0, head.length, noun.length >= 3);
}

describe('a noun begins in a longer word', () => {
  it.each([
    ['behind nothing', '|발급'],
    ['behind a noun', '서울|신고'],
    ['behind two nouns', '서울민원|신고'],
    ['behind another term', '신고|발급'],
    ['behind a prefix', '재|발급'],
    ['behind a prefix and a noun', '총자동차|보험료'],
    ['behind a noun and a prefix', '온라인재|발급'],
    ['behind a noun with a suffix', '서울용|신고'],
    ['behind a noun with a suffix that may be half a word, if it is long', '이용자|보험료'],
    ['behind a verb that ends inside text without spaces', '신청하고|발급'],
    ['behind an adnominal form there', '신청하는|보험료'],
    ['behind a prefix that only long nouns take', '구|외국인등록증'],
  ])('%s: %s', (_, marked) => {
    expect(begins(marked)).toBe(true);
  });

  it.each([
    ['behind a syllable of nothing', '푸|발급'],
    ['behind a prefix that short nouns do not take', '구|신고'],
    ['behind an ending of no noun', '푸하고|발급'],
    ['behind a noun with a suffix that may be half a word, if it is short', '서울전|신고'],
    ['behind half a noun', '자동|발급'],
    ['behind a noun and a syllable of nothing', '서울푸|신고'],
    ['behind more than any compound has', '서울서울서울서울서울서울서울서울서울|신고'],
  ])('but not %s: %s', (_, marked) => {
    expect(begins(marked)).toBe(false);
  });
});
