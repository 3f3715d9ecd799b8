import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { canonicalSurface } from '../../../core/match/surface.ts';
import { compileGlossary } from '../../../glossary/compile/compile-glossary.ts';
import { readSites } from '../../../glossary/read/read-sites.ts';
import { realGlossary } from '../../glossary/real-glossary.ts';

const { index, common } = compileGlossary(realGlossary, readSites().value ?? []);
const size = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

describe('the index that every page loads', () => {
  it('is small with all that it holds', () => expect(size(index)).toBeLessThanOrEqual(38_000));

  it('leaves the words of buttons to a small file of their own', () => expect(size(common)).toBeLessThanOrEqual(4200));

  it('takes few bytes for a spelling or a longer word that is none', () => {
    const words = realGlossary.terms.flatMap((term) => [term.headword, ...term.surfaces, ...term['not-in']].map(canonicalSurface));
    const { surfaces, owners, traits } = index;
    expect(size({ surfaces, owners, traits }) / new Set(words).size).toBeLessThanOrEqual(6);
  });
});
