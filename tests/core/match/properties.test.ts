import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex, type IndexTerm } from '../../../core/match/compile/compile-index.ts';
import { createMatcher } from '../../../core/match/find-matches.ts';
import { createBoundaries } from '../../../core/match/grammar/boundaries.ts';
import { findSpacedTerm } from '../../../core/match/label-spacing.ts';
import { canonicalSurface } from '../../../core/match/surface.ts';
import { loadIndex, type TermIndex } from '../../../core/match/term-index.ts';
import { CharacterClass, characterClasses } from '../../../core/text/characters.ts';
import { foldText } from '../../../core/text/fold.ts';
import { isHangul } from '../../../core/text/hangul.ts';

const { space: SPACE, dot: DOT, ignored: IGNORED } = CharacterClass;
const kindOf = (character: string | undefined) =>
  character === undefined ? CharacterClass.other : characterClasses[character.charCodeAt(0)];

interface Match {
  start: number;
  end: number;
  headword: string;
  surface: string;
}

/** A small glossary, compiled; `surfaces` by their number. */
interface Glossary {
  terms: IndexTerm[];
  index: TermIndex;
  surfaces: string[];
  find(text: string): Match[];
}

function compile(terms: readonly IndexTerm[], nouns: readonly string[]): Glossary {
  const compiled = compileIndex(terms, nouns);
  const index = loadIndex(compiled.index);
  const matcher = createMatcher(index);
  const surfaces = [
    ...new Set(terms.flatMap(({ headword, surfaces, notIn }) => [headword, ...surfaces, ...notIn].map(canonicalSurface))),
  ].sort();
  return {
    terms: compiled.terms,
    index,
    surfaces,
    find(text) {
      const found: Match[] = [];
      matcher(text, (start, end, term, surface) =>
        found.push({ start, end, headword: compiled.terms[term]!.headword, surface: surfaces[surface]! }),
      );
      return found;
    },
  };
}

/** A spelling as it was found from a position on. */
interface Candidate {
  surface: number;
  end: number;
  /** A space stands inside. */
  spaced: boolean;
}

/**
 * The plain reading of what the matcher promises: at every position every spelling is tried, letter by letter. It shares
 * with the matcher what makes a boundary and what makes a label, and nothing else.
 */
function findPlainly({ index, terms, surfaces }: Glossary, source: string): Match[] {
  const { text, offsets } = foldText(source);
  const fits = createBoundaries(index);
  const found: Match[] = [];
  let blocked = { term: -1, until: 0 };

  function longestAt(at: number): { end: number; surface: number } | null {
    const apart = [SPACE, IGNORED].some((kind) => kind === kindOf(text[at + 1]));
    // Inside a longer word, a syllable that stands apart from the next begins nothing.
    if (apart && isHangul(text.charCodeAt(at - 1))) return null;
    if (endsParagraph(text, at + 1)) return null;
    if (kindOf(text[at + 1]) === SPACE) {
      const label = findSpacedTerm(index.trie, text, at);
      if (label && !index.blocks[label.surface]) return label;
    }
    const candidates = surfaces.flatMap((letters, surface) => spellingAt(text, at, letters, surface, index) ?? []);
    candidates.sort((a, b) => b.end - a.end);
    for (const { surface, end, spaced } of candidates) {
      const term = index.termOf[surface]!;
      if (term === blocked.term && at < blocked.until) continue;
      if (!fits(text, at, end, surface, spaced)) continue;
      if (!index.blocks[surface]) return { end, surface };
      blocked = { term, until: end };
    }
    return null;
  }

  for (let at = 0; at < text.length; ) {
    const match = longestAt(at);
    if (match) {
      const { headword } = terms[index.termOf[match.surface]!]!;
      found.push({ start: offsets[at]!, end: offsets[match.end]!, headword, surface: surfaces[match.surface]! });
    }
    at = match?.end ?? at + 1;
  }
  return found;
}

/** Whether an empty line is all that stands from a position on, as far as nothing is to be seen. */
function endsParagraph(text: string, from: number): boolean {
  let at = from;
  while ([SPACE, IGNORED].some((kind) => kind === kindOf(text[at]))) at++;
  return text.slice(from, at).split('\n').length > 2;
}

/** A spelling that stands at a position, over what may stand inside a term; a dot never stands behind its first letter. */
function spellingAt(text: string, start: number, letters: string, surface: number, index: TermIndex): Candidate | null {
  if (letters.length < 2) return null;
  let at = start;
  let breaks = 0;
  let spaced = false;
  const parts = [0];
  for (let letter = 0; letter < letters.length; letter++) {
    const gapFrom = at;
    while (letter > 0 && [SPACE, DOT, IGNORED].some((kind) => kind === kindOf(text[at]))) {
      if (letter === 1 && kindOf(text[at]) === DOT) return null;
      if (text[at] === '\n' && ++breaks > 1) return null;
      spaced ||= kindOf(text[at]) === SPACE;
      at++;
    }
    if ([...text.slice(gapFrom, at)].some((character) => kindOf(character) !== IGNORED)) parts.push(0);
    if (canonicalSurface(text[at] ?? '') !== letters[letter]) return null;
    parts[parts.length - 1]!++;
    at++;
  }
  const apart = parts.length > 1;
  const fitting = !apart || (!index.blocks[surface] && (parts.every((length) => length >= 2) || index.loose[surface] === 1));
  return fitting ? { surface, end: at, spaced } : null;
}

const SYLLABLES = ['가', '나', '간', '신', '고', '서', '이', '자', '하', '을', '는', '재', '월', 'a', 'B', '3'];
const BETWEEN = [' ', ' ', '\u00a0', '\n', '·', '\u200b', '\u00ad'];

const syllable = fc.constantFrom(...SYLLABLES);
const word = fc.string({ unit: syllable, minLength: 1, maxLength: 6 });
const spelling = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: syllable, minLength: 2, maxLength: 6 }) },
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
);
const affix = fc.oneof(fc.constant(''), fc.string({ unit: syllable, minLength: 1, maxLength: 2 }));
const term: fc.Arbitrary<IndexTerm> = fc
  .record({
    headword: spelling,
    surfaces: fc.array(spelling, { maxLength: 2 }),
    around: fc.array(fc.tuple(affix, affix), { maxLength: 2 }),
    verbal: fc.boolean(),
    level: fc.constantFrom(1, 2, 3),
    service: fc.constantFrom('immigration', 'tax'),
    near: fc.option(fc.record({ with: fc.array(word, { maxLength: 1 }), without: fc.array(word, { maxLength: 1 }) }), { freq: 4 }),
  })
  .map(({ around, ...rest }) => ({ ...rest, notIn: around.map(([before, after]) => before + rest.headword + after) }));

/** A glossary, and a text in which its spellings come up more often than chance would have them. */
const anyGlossaryAndText = fc
  .tuple(fc.array(term, { minLength: 1, maxLength: 5 }), fc.array(word, { maxLength: 4 }))
  .chain(([terms, nouns]) => {
    const spellings = terms.flatMap(({ headword, surfaces, notIn }) => [headword, ...surfaces, ...notIn]);
    const scattered = fc
      .tuple(fc.constantFrom(...spellings), fc.array(fc.constantFrom('', '', ...BETWEEN), { minLength: 6, maxLength: 6 }))
      .map(([chosen, gaps]) => [...chosen].map((letter, at) => letter + (gaps[at % gaps.length] ?? '')).join(''));
    const piece = fc.oneof(
      { weight: 4, arbitrary: syllable },
      { weight: 3, arbitrary: fc.constantFrom(...BETWEEN, '.', '(', '하여야', '입니다', '에서') },
      { weight: 4, arbitrary: fc.constantFrom(...spellings, ...nouns, ...SYLLABLES) },
      { weight: 3, arbitrary: scattered },
      { weight: 1, arbitrary: fc.constantFrom(...spellings).map((chosen) => chosen.normalize('NFD')) },
      { weight: 1, arbitrary: fc.constantFrom('Ａ', 'ｂ', '３', 'A', '\u1100', '\u11ab', '📄') },
    );
    return fc.record({
      terms: fc.constant(terms),
      nouns: fc.constant(nouns),
      text: fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    });
  });

/** Hundreds of glossaries are compiled for each of these. */
const SLOW = { timeout: 30_000 };

describe('whatever the glossary and the text', SLOW, () => {
  it('the compiled index finds what a plain search for every spelling at every position finds', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        const glossary = compile(terms, nouns);
        expect(glossary.find(text)).toEqual(findPlainly(glossary, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('a match is, in its canonical form, the spelling that it is said to be', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        for (const { start, end, surface } of compile(terms, nouns).find(text))
          expect(canonicalSurface(text.slice(start, end))).toBe(surface);
      }),
      { numRuns: 300 },
    );
  });

  it('matches lie inside the text, in order, one after the other', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        let done = 0;
        for (const { start, end } of compile(terms, nouns).find(text)) {
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
          compile(
            shuffled.map(({ entry }) => entry),
            nouns,
          ).find(text),
        ).toEqual(compile(terms, nouns).find(text));
      }),
      { numRuns: 300 },
    );
  });

  it('text in which nothing is decomposed is read as its composed form is', () => {
    fc.assert(
      fc.property(anyGlossaryAndText, ({ terms, nouns, text }) => {
        const { find } = compile(terms, nouns);
        const composed = foldText(text).text;
        expect(find(text).map(({ headword, surface }) => [headword, surface])).toEqual(
          find(composed).map(({ headword, surface }) => [headword, surface]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever the spacing', () => {
  const { find } = compile(
    ['체류기간연장허가', '외국인등록증', '건강보험료'].map((headword) => ({
      ...{ surfaces: [], notIn: [], verbal: false, level: 1 as const, service: 'immigration', near: null },
      headword,
    })),
    [],
  );
  const headword = fc.constantFrom('체류기간연장허가', '외국인등록증', '건강보험료');

  it('a term is found that has a space where two syllables are left on either side', () => {
    fc.assert(
      fc.property(headword, fc.nat(), fc.constantFrom(' ', '\u00a0', '  ', '\n', ' · ', '·'), (term, place, gap) => {
        const at = 2 + (place % (term.length - 3));
        const text = `${term.slice(0, at)}${gap}${term.slice(at)}`;
        expect(find(`이 ${text}을 본다.`.replace('을', '의'))).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
      }),
    );
  });

  it('a term is found that has invisible characters anywhere', () => {
    fc.assert(
      fc.property(
        headword,
        fc.array(fc.constantFrom('', '\u200b', '\u00ad', '\u200b\u200b'), { minLength: 12, maxLength: 12 }),
        (term, hidden) => {
          const text = [...term].map((letter, at) => letter + (at < term.length - 1 ? hidden[at] : '')).join('');
          expect(find(`이 ${text}의 것`)).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
        },
      ),
    );
  });

  it('a term is found in decomposed Hangul, from any syllable on', () => {
    fc.assert(
      fc.property(headword, fc.nat(), (term, place) => {
        const at = place % (term.length + 1);
        const text = term.slice(0, at) + term.slice(at).normalize('NFD');
        expect(find(`이 ${text}의 것`)).toMatchObject([{ start: 2, end: 2 + text.length, headword: term }]);
      }),
    );
  });
});
