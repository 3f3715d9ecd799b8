import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSurface } from '../../../core/match/surface.ts';
import { foldText } from '../../../core/text/fold.ts';
import { anyGlossaryAndText } from './any-glossary.ts';
import { findPlainly } from './find-plainly.ts';
import { compileSample } from './sample-glossary.ts';

/** Hundreds of glossaries are compiled for each of these. */
const SLOW = { timeout: 30_000 };

/** Spellings that share more with the one before than a sign of the compiled list can say. */
const LONG = { headword: '가가가가 가가가가가가', notIn: ['가가가가 가가가가가가가', '가가가가 가가가가가가서'] };
const MUCH_SHARED = {
  terms: [{ ...LONG, surfaces: [], verbal: false, level: 1 as const, service: 'immigration', near: null }],
  nouns: ['가'],
  text: '가가가가 가가가가가가서',
};

describe('whatever the glossary and the text', SLOW, () => {
  it('the compiled index finds what a plain search for every spelling at every position finds', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        const glossary = compileSample(terms, nouns);
        expect(glossary.find(text)).toEqual(findPlainly(glossary, text));
      }),
      { numRuns: 1000, examples: [[MUCH_SHARED]] },
    );
  });

  it('a match is, in its canonical form, the spelling that it is said to be', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        for (const { start, end, surface } of compileSample(terms, nouns).find(text))
          expect(canonicalSurface(text.slice(start, end))).toBe(surface);
      }),
      { numRuns: 300 },
    );
  });

  it('matches lie inside the text, in order, one after the other', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        let done = 0;
        for (const { start, end } of compileSample(terms, nouns).find(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the terms does not matter, unless two claim one spelling', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, fc.infiniteStream(fc.nat()), ({ terms, nouns, text }, numbers) => {
        const claims = terms.flatMap(
          ({ headword, surfaces, notIn }) => new Set([headword, ...surfaces, ...notIn].map(canonicalSurface)).size,
        );
        const distinct = new Set(terms.flatMap(({ headword, surfaces, notIn }) => [headword, ...surfaces, ...notIn].map(canonicalSurface)));
        fc.pre(claims.reduce((sum, count) => sum + count, 0) === distinct.size);
        const shuffled = terms.map((entry) => ({ entry, at: numbers.next().value as number })).sort((a, b) => a.at - b.at);
        expect(
          compileSample(
            shuffled.map(({ entry }) => entry),
            nouns,
          ).find(text),
        ).toEqual(compileSample(terms, nouns).find(text));
      }),
      { numRuns: 300 },
    );
  });

  it('text in which nothing is decomposed is read as its composed form is', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        const { find } = compileSample(terms, nouns);
        const composed = foldText(text).text;
        expect(find(text).map(({ headword, surface }) => [headword, surface])).toEqual(
          find(composed).map(({ headword, surface }) => [headword, surface]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
