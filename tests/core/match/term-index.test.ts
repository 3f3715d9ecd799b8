import { describe, expect, it } from 'vitest';
import { encodeNearRules } from '../../../core/match/senses/near-rules.ts';
import { type CompiledIndex, encodeOwners, encodeTraits, type Level, loadIndex, type Owner } from '../../../core/match/term-index.ts';

const EMPTY: CompiledIndex = {
  ...{ surfaces: '', owners: '', traits: '', nouns: '', grammar: { words: '', roles: '' }, services: [], sites: [] },
  near: { words: '', rules: '' },
};

function owner(term: number, marks: Partial<Owner> = {}): Owner {
  return { term, loose: false, blocks: false, ...marks };
}

function ownersThrough(owners: readonly Owner[]): Owner[] {
  const { termOf, loose, blocks } = loadIndex({ ...EMPTY, owners: encodeOwners(owners) });
  return [...termOf].map((term, at) => ({ term, loose: loose[at] === 1, blocks: blocks[at] === 1 }));
}

describe('the owners of spellings', () => {
  it.each<[string, Owner[]]>([
    ['of each a term of its own', [owner(0), owner(1), owner(2)]],
    ['of several spellings of one term', [owner(0), owner(0), owner(1), owner(0), owner(2), owner(1)]],
    [
      'with their marks',
      [owner(0, { loose: true }), owner(0, { blocks: true }), owner(1), owner(0, { loose: true, blocks: true }), owner(2)],
    ],
    ['of terms beyond 64 and beyond 4,096', [63, 64, 65, 4095, 4096, 99_999].map((term) => owner(term))],
    ['of none', []],
  ])('come back as they were: %s', (_, owners) => {
    expect(ownersThrough(owners)).toEqual(owners);
  });

  it('take one character for a term that is new', () => {
    expect(encodeOwners([owner(0), owner(1), owner(2)])).toHaveLength(3);
  });

  it('are printable ASCII without quotes, as they stand in a script', () => {
    const many = Array.from({ length: 5000 }, (_, at) => owner((at * 7919) % 5000, { loose: at % 2 === 0, blocks: at % 3 === 0 }));
    expect(encodeOwners(many)).toMatch(/^[!-~]*$/);
    expect(encodeOwners(many)).not.toMatch(/["']/);
  });
});

describe('the traits of terms', () => {
  const TRAITS = [true, false].flatMap((verbal) =>
    ([1, 2, 3] as Level[]).flatMap((level) => [0, 1, 18].map((service) => ({ verbal, level, service }))),
  );

  it('come back as they were, each kind at each level and service', () => {
    const traits = TRAITS.map(({ verbal, level, service }) => encodeTraits(verbal, level, service)).join('');
    const index = loadIndex({ ...EMPTY, traits });
    expect(TRAITS.map((_, term) => ({ verbal: index.verbal[term] === 1, level: index.level[term], service: index.service[term] }))).toEqual(
      TRAITS,
    );
  });

  it('are two printable characters a term', () => {
    for (const { verbal, level, service } of TRAITS) expect(encodeTraits(verbal, level, service)).toMatch(/^[!-~]{2}$/);
  });
});

describe('an index that has travelled', () => {
  it('has its rules by the spelling that they bind', () => {
    const rule = { withWords: ['법원'], withoutWords: ['박물관'] };
    const { near } = loadIndex({ ...EMPTY, near: encodeNearRules([[4, rule]]) });
    expect(near.get(4)).toEqual(rule);
    expect(near.has(0)).toBe(false);
  });

  it('may be empty', () => {
    const index = loadIndex(EMPTY);
    expect([index.termOf.length, index.level.length, index.near.size]).toEqual([0, 0, 0]);
  });
});
