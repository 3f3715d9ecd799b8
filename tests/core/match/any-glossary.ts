import fc from 'fast-check';
import type { IndexTerm } from '../../../core/match/compile/compile-index.ts';

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
export const anyGlossaryAndText = fc
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
