import { describe, expect, it } from 'vitest';
import { decodeUnits, encodeUnits } from '../../../core/match/grammar/unit-table.ts';
import { encodeWords } from '../../../core/match/grammar/word-list.ts';
import { encodeNearRules } from '../../../core/match/senses/near-rules.ts';
import { type CompiledIndex, encodeTraits, type Level, loadIndex } from '../../../core/match/term-index.ts';

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
    const rule = { withWords: ['법원'], withoutWords: ['박물관'] };
    const { words, rules } = encodeNearRules([[4, rule]]);
    const units = encodeUnits([words]);
    const { near } = loadIndex({ ...EMPTY, units, near: { words: encodeWords(words, decodeUnits(units)), rules } });
    expect(near.get(4)).toEqual(rule);
    expect(near.has(0)).toBe(false);
  });

  it('may be empty', () => {
    const index = loadIndex(EMPTY);
    expect([index.termOf.length, index.level.length, index.near.size]).toEqual([0, 0, 0]);
  });
});
