import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../core/match/compile/compile-index.ts';
import { type CompiledIndex, encodeTraits, type Level, loadIndex } from '../../../core/match/term-index.ts';
import { lookUp } from '../../../core/match/trie.ts';

const EMPTY: CompiledIndex = {
  ...{ units: '', surfaces: '', owners: '', traits: '', nouns: '', grammar: { words: '', roles: '' }, services: [], sites: [] },
  near: { words: '', rules: '' },
};

describe('the traits of terms', () => {
  const TRAITS = [true, false].flatMap((verbal) =>
    ([1, 2, 3] as Level[]).flatMap((level) =>
      [0, 1, 18].map((service) => ({ common: level === 1 && service === 1, verbal, level, service })),
    ),
  );

  it('come back as they were, each kind at each level and service', () => {
    const traits = TRAITS.map(({ service, ...traits }) => encodeTraits(traits, service)).join('');
    const index = loadIndex({ ...EMPTY, traits });
    const { common, verbal, level, service } = index;
    const read = TRAITS.map((_, term) => ({
      ...{ common: common[term] === 1, verbal: verbal[term] === 1 },
      ...{ level: level[term], service: service[term] },
    }));
    expect(read).toEqual(TRAITS);
  });

  it('are two printable characters a term', () => {
    for (const { service, ...rest } of TRAITS) expect(encodeTraits(rest, service)).toMatch(/^[!-~]{2}$/);
  });
});

describe('an index that has travelled', () => {
  it('has its rules by the spelling that they bind', () => {
    const near = { with: ['법원'], without: ['박물관'] };
    const plain = { notIn: [], verbal: false, level: 1, service: 'legal' } as const;
    const { index } = compileIndex(
      [
        { ...plain, headword: '비자', surfaces: [], near: null },
        { ...plain, headword: '소장', surfaces: ['고소장'], near },
      ],
      [],
    );
    const loaded = loadIndex(index);
    const ruleOf = (word: string) => loaded.near.get(lookUp(loaded.trie, word, 0, word.length));
    expect(ruleOf('소장')).toEqual({ withWords: near.with, withoutWords: near.without });
    expect(ruleOf('고소장')).toEqual({ withWords: [], withoutWords: near.without });
    expect(ruleOf('비자')).toBeUndefined();
  });

  it('may be empty', () => {
    const index = loadIndex(EMPTY);
    expect([index.termOf.length, index.level.length, index.near.size]).toEqual([0, 0, 0]);
  });
});
