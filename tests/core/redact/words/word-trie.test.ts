import { expect, test } from 'vitest';
import { createWordTrie } from '../../../../core/redact/words/word-trie.ts';

const found = (words: readonly string[], text: string) => {
  const trie = createWordTrie();
  const list = trie.add(words);
  return trie.hitsIn(text)[list]!.map(({ start, end }) => text.slice(start, end));
};

test('the longest word counts where several begin at one place', () => {
  expect(found(['여권', '여권번호'], '여권번호와 여권')).toEqual(['여권번호', '여권']);
});

test('East Asian words may have a space after any syllable', () => {
  expect(found(['등록번호'], '등 록 번 호, 등록 번호, 등록  번호')).toEqual(['등 록 번 호', '등록 번호']);
});

test('Latin words stand alone, in any case', () => {
  expect(found(['card'], 'Card, cards, ID-CARD, cardé')).toEqual(['Card', 'CARD']);
});

test('a space in a word is a short gap or none', () => {
  expect(found(['id card'], 'idcard, id card, id_-.card, id    card')).toEqual(['idcard', 'id card', 'id_-.card']);
});

test('a letter that becomes two in small letters moves nothing', () => {
  expect(found(['card'], 'İ card')).toEqual(['card']);
});

test('each list has its own words', () => {
  const trie = createWordTrie();
  trie.add(['phone']);
  trie.add(['phone number', 'name']);
  expect(trie.hitsIn('phone number').map((hits) => hits.length)).toEqual([1, 1]);
});
