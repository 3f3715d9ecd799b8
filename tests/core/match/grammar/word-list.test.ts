import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUnits, encodeUnits } from '../../../../core/match/grammar/unit-table.ts';
import { decodeWords, encodeWords } from '../../../../core/match/grammar/word-list.ts';
import { buildTrie, NONE, step, type Trie } from '../../../../core/match/trie.ts';

/** Every word of a trie by its value. */
function wordsOf(trie: Trie): string[] {
  const words: string[] = [];
  const visit = (node: number, word: string) => {
    if (trie.value[node] !== NONE) words[trie.value[node]!] = word;
    for (let child = trie.firstChild[node]!; child < trie.firstChild[node + 1]!; child++) {
      visit(child, word + String.fromCharCode(trie.labels[child]!));
    }
  };
  visit(0, '');
  return words;
}

const tableOf = (words: readonly string[]) => decodeUnits(encodeUnits([words]));
const sorted = (words: readonly string[]) => [...new Set(words)].sort();
const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((unit) => String.fromCharCode(unit));
const anyUnit = fc.oneof(
  { weight: 4, arbitrary: syllable },
  fc.integer({ min: 0x20, max: 0xfffd }).map((unit) => String.fromCharCode(unit)),
);

function through(words: readonly string[]): string[] {
  const table = tableOf(words);
  return wordsOf(decodeWords(encodeWords(words, table), table));
}

describe('a word list as text', () => {
  it.each([
    ['nothing', []],
    ['one word', ['여권']],
    ['words that begin alike', ['가족관계증명서', '가족관계증명서발급', '가족센터', '가상계좌']],
    ['syllables with and without a final consonant', ['가', '각', '갂', '갃', '갇', '갏', '갛', '개', '거', '긓', '까', '힣', '히']],
    ['letters, digits and signs', ['4대보험', 'atm', 'e9', 'otp', 'c-3', '3.3%', '~', '①']],
    ['words longer than what two may share', ['가'.repeat(40), `${'가'.repeat(40)}나`, `${'가'.repeat(39)}다`]],
  ])('comes back with %s', (_, words) => {
    expect(through(sorted(words))).toEqual(sorted(words));
  });

  it('comes back as it was, whatever its words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyUnit, minLength: 1, maxLength: 8 }), { maxLength: 20 }), (words) => {
        expect(through(sorted(words))).toEqual(sorted(words));
      }),
    );
  });

  it('is the same trie again, however much its words share', () => {
    const anyWords = fc.array(fc.string({ unit: fc.constantFrom('가', '나'), minLength: 1, maxLength: 24 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyWords, (words) => {
        const table = tableOf(words);
        expect(decodeWords(encodeWords(sorted(words), table), table)).toEqual(buildTrie(words).trie);
      }),
      { examples: [[['가'.repeat(9), `${'가'.repeat(10)}나`, '가'.repeat(11)]]] },
    );
  });

  it('is printable ASCII for Hangul, letters and digits, so that no encoding of a page can spoil it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.oneof(syllable, fc.constantFrom('a', 'z', '0', '9')), minLength: 1 })), (words) => {
        expect(encodeWords(sorted(words), tableOf(words)) + encodeUnits([words])).toMatch(/^[#-~]*$/);
      }),
    );
  });

  it('is short: what a word shares with the one before takes one character', () => {
    const [one, two] = [['체류기간연장허가'], ['체류기간연장허가', '체류기간연장허가서']];
    expect(encodeWords(two!, tableOf(two!)).length - encodeWords(one!, tableOf(two!)).length).toBe(1 + 1);
  });

  it('has no word that ends before it begins', () => {
    for (const words of [[], ['여권']]) expect(through(words)).toEqual(words);
    expect(step(decodeWords('', tableOf([])), 0, '여'.charCodeAt(0))).toBe(NONE);
  });
});
