import type { Examples } from '../examples.ts';
import { MARK, STAR } from '../number-forms.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans } from '../spans.ts';

const GAP = `${MARK}{0,3}`;
const PREFIX = '01[016789]';
const FIGURE = `(?:\\d|${STAR})`;
const ABROAD = '(?:(?:\\+|00)[ -]?82|\\(\\+?82\\)|(?<![\\d-])82(?=[ -.)]{0,2}0?10))';
const WITHOUT_ZERO = `${ABROAD}${GAP}(?:\\(0\\)|0)?${GAP}1[016789]`;
/** Particles (조사) that callers put between the groups when they read a number out: 6038에 2714. */
const READ_OUT = '(?:에|의|국에?|다시)';
const AFTER_PREFIX = '(?:은|는|이고|번은?)';

const forms = [
  `(?<!\\d)\\(?${PREFIX}${GAP}\\d{3,4}${GAP}\\d{4}(?:~\\d{1,2})?(?!\\d)`,
  `(?<![\\d.,:-])(?<!\\d )0 ?1 ?[016789][ -]\\d{3,4}[ -]\\d{4}(?!\\d)`,
  `(?<![\\d.])${PREFIX}(?:[ .\\-]{0,3}\\d){7,8}(?!\\d)`,
  `(?<!\\d)(?<!\\d[ .-])0(?<h>[ .-]{1,2})1\\k<h>[016789](?:[ .\\-]{1,3}\\d){7,8}(?![ .-]?\\d)`,
  `${WITHOUT_ZERO}${GAP}\\d{3,4}${GAP}\\d{4}(?!\\d)`,
  `${WITHOUT_ZERO}(?:[ .\\-]{0,2}\\d){7,8}(?!\\d)`,
  `(?<!\\d)${PREFIX}(?:${GAP}|에 ?)\\d{3,4} ?${READ_OUT} ?\\d{4}(?!\\d)`,
  `(?<!\\d)${PREFIX}${AFTER_PREFIX},? ?\\d{3,4}[-. ]?\\d{4}(?!\\d)`,
  // Letters typed for figures, a hyphen, and the form without its first zero.
  `(?<![\\dA-Za-z])[0oO][1lI|][0oO]${GAP}\\d{4}${GAP}\\d{4}(?!\\d)`,
  `(?<![\\d-])10[- ]\\d{4}[- ]\\d{4}(?![\\d-])`,
  // Hidden in part: the end is enough to find someone.
  `(?<!\\d)${PREFIX}[- .)]{1,2}(?=[^\\n]{0,8}${STAR})${FIGURE}{3,4}[- .]{1,2}${FIGURE}{4}(?!\\d)`,
].map((source) => new RegExp(source, 'gu'));

/** Korean mobile numbers, with or without +82, in any grouping, also partly hidden. */
export const mobilePhone: Recogniser = {
  name: 'mobile-phone',
  kind: 'mobile-phone',
  before: ['tracking-number'],
  prepare:
    () =>
    ({ text, isNamedHarmless }) =>
      forms.flatMap((form) => findSpans(text, form, (_, span) => !isNamedHarmless(span))),
};

export const mobilePhoneExamples: Examples = {
  strikes: [
    { text: '⟦010-1234-5678⟧', why: 'as phones show it' },
    { text: '⟦01012345678⟧로 연락 주세요', why: 'without marks, before a particle' },
    { text: '연락처는⟦010.1234.5678⟧입니다', why: 'with stops, between particles' },
    { text: '⟦010 1234 5678⟧', why: 'with spaces' },
    { text: '나 번호 ⟦010 . 9 3 2 7 . 1 1 6 0⟧. 112 전화', why: 'each figure apart, in front of a public line' },
    { text: '⟦010)1234-5678⟧', why: 'with a bracket behind the prefix' },
    { text: '⟦010/1234/5678⟧', why: 'with strokes' },
    { text: '⟦010・7731・2094⟧', why: 'with middle dots, as Japanese writes it' },
    { text: '⟦010-12-34-56-78⟧', why: 'in pairs, as French reads it' },
    { text: '⟦0 1 0 1 2 3 4 5 6 7 8⟧', why: 'every figure apart' },
    { text: '⟦010-1234-\n5678⟧', why: 'over a line break' },
    { text: '⟦010\u200b1234\u200b5678⟧', why: 'with invisible spaces' },
    { text: '⟦010–1234–5678⟧', why: 'with en dashes' },
    { text: '⟦010ㅡ1234ㅡ5678⟧', why: 'with the vowel ㅡ for a hyphen' },
    { text: '⟦０１０－１２３４－５６７８⟧', why: 'in wide figures' },
    { text: '⟦٠١٠-١٢٣٤-٥٦٧٨⟧', why: 'in Arabic figures' },
    { text: '⟦O1O-1234-5678⟧', why: 'with letters for noughts' },
    { text: 'sđt ⟦01O-77I9-2O48⟧', why: 'with letters for figures here and there' },
    { text: '⟦011-234-5678⟧', why: 'an older prefix with three figures' },
    { text: '⟦+82 10-1234-5678⟧', why: 'from abroad' },
    { text: '⟦+82-10-1234-5678⟧', why: 'from abroad with hyphens' },
    { text: '⟦+82 (0)10 1234 5678⟧', why: 'from abroad with the nought in brackets' },
    { text: '⟦0082 10 1234 5678⟧', why: 'from abroad with 00' },
    { text: '⟦8210-1234-5678⟧', why: 'from abroad without the plus' },
    { text: '⟦010-****-5678⟧', why: 'hidden in the middle: the end is enough to find someone' },
    { text: '⟦010 6038에 2714⟧예요', why: 'read out with a particle between the groups' },
    { text: '⟦010은 6042-8170⟧, 보증금 8,500만', why: 'read out with a particle behind the prefix' },
  ],
  keeps: [{ text: '모델 LG-O2-IO, 층 B1-O', why: 'letters in a model are not figures' }],
};
