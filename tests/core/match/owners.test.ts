import { describe, expect, it } from 'vitest';
import { decodeOwners, encodeOwners, type Owner } from '../../../core/match/owners.ts';
import { buildTrie } from '../../../core/match/trie.ts';

function owner(term: number, marks: Partial<Owner> = {}): Owner {
  return { term, loose: false, blocks: false, others: [], ...marks };
}

/** Spellings, none of which is inside another: they are all of one length. */
function trieOf(size: number) {
  return buildTrie(Array.from({ length: size }, (_, at) => `가${String.fromCharCode(0xac00 + at)}`)).trie;
}

function through(trie: ReturnType<typeof trieOf>, owners: readonly Owner[]): Owner[] {
  const { termOf, loose, blocks, blocksToo } = decodeOwners(trie, encodeOwners(trie, owners));
  return [...termOf].map((term, at) => ({
    term,
    loose: loose[at] === 1,
    blocks: blocks[at] === 1,
    others: [...(blocksToo.get(at) ?? [])],
  }));
}

describe('the owners of spellings', () => {
  it.each<[string, Owner[]]>([
    ['of each a term of its own', [owner(0), owner(1), owner(2)]],
    ['of several spellings of one term', [owner(0), owner(0), owner(1), owner(0), owner(2), owner(1)]],
    [
      'with their marks',
      [owner(0, { loose: true }), owner(0, { blocks: true }), owner(1), owner(0, { loose: true, blocks: true }), owner(2)],
    ],
    [
      'of words that block several terms',
      [
        owner(0),
        owner(1),
        owner(0, { blocks: true, others: [1, 70, 5000] }),
        owner(70, { blocks: true, loose: true, others: [0] }),
        owner(2),
      ],
    ],
    ['of terms beyond 64 and beyond 4,096', [63, 64, 65, 4095, 4096, 99_999].map((term) => owner(term))],
    ['of none', []],
  ])('come back as they were: %s', (_, owners) => {
    expect(through(trieOf(owners.length), owners)).toEqual(owners);
  });

  it('come back as they were where spellings hold others, of the same and of other terms', () => {
    const { trie, sorted } = buildTrie([
      '전세',
      '계약',
      '전세계약',
      '전세계',
      '보증',
      '전세계약보증금',
      '전세보증',
      '금',
      '약보',
      '신고',
      '계약신고',
    ]);
    for (let shift = 0; shift < sorted.length; shift++) {
      const owners = sorted.map((_, at) => owner((at * shift) % sorted.length, { blocks: (at + shift) % 3 === 0, loose: at % 4 === 0 }));
      expect(through(trie, owners)).toEqual(owners);
    }
  });

  it('take one character for a term that is new, and for the term of a spelling inside', () => {
    expect(encodeOwners(trieOf(3), [owner(0), owner(1), owner(2)])).toHaveLength(3);
    const { trie, sorted } = buildTrie(['전세', '계약', '전세계약', '전세계']);
    const lease = sorted.map((spelling) => owner(spelling.startsWith('전세') ? 1 : 0));
    expect(encodeOwners(trie, lease)).toHaveLength(4);
  });

  it('are printable ASCII without quotes, as they stand in a script', () => {
    const many = Array.from({ length: 5000 }, (_, at) => owner((at * 7919) % 5000, { loose: at % 2 === 0, blocks: at % 3 === 0 }));
    const encoded = encodeOwners(trieOf(5000), many);
    expect(encoded).toMatch(/^[!-~]*$/);
    expect(encoded).not.toMatch(/["']/);
  });
});
