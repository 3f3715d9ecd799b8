import { basicExpression } from '../basic-expression.ts';
import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS, PERSON_LISTS } from './labels/name-labels.ts';

const CAPITALS = /(?=[A-Z]{2})(?<![\p{Script=Latin}\d@#/.&-])[A-Z]{2,15}(?:[ ,/]{1,2}[A-Z]{1,15}){1,4}(?![\p{Script=Latin}\d@&-]| ?\d)/gu;
const vowelless = /(?<![A-Z])(?!NG(?![A-Z]))[B-DF-HJ-NP-TV-XZ]{2,}(?![A-Z])/u;
const longWord = /[A-Z]{4}/u;
const NEAR = 16;
const MOST_CAPITALS = 0.6;
/** Two spellings of one name: PETROVA not PETROWA. Both begin with the same letter. */
const LETTERS = "[\\p{L}'’-]{3,19}";

/** A name that is written in capitals, as papers have it: behind a role or a label, beside a struck detail, or in two spellings. */
export const capitalName: Recogniser = {
  name: 'capital-name',
  kind: 'name',
  before: ['beside-detail-name'],
  prepare(words) {
    const isInPlace = placeTest(words);
    const { isName } = nameTest(words);
    const spelt = spellings(words);
    const disputed = new RegExp(`${words.exact('spelt-instead')} ?['"“‘]?\\p{Lu}`, 'u');
    const isForm = (name: string) => (longWord.test(name) || name.split(' ').length > 2) && !vowelless.test(name) && isName(name);
    return ({ text }) => {
      const found = findSpans(text, CAPITALS, (name, span) => isForm(name) && isInPlace(text, span));
      return [
        ...(found.length && isShouted(text) ? [] : found),
        ...(disputed.test(text) ? spelt.flatMap((pattern) => findSpans(text, pattern, isName)) : []),
      ];
    };
  },
};

/** Behind a role, a label or “I”, perhaps with “is” between, or near what is struck out. */
function placeTest(words: Words): (text: string, span: Span) => boolean {
  const people = words.set('kin', 'i-myself', 'i', 'i-am', 'capital-lead', ...PERSON_LISTS, ...LABEL_LISTS);
  const links = words.set('is-named', 'name-link', 'name-link-han', 'my');
  const isPerson = (text: string, at: number) => people.startBefore(text, at) >= 0;
  return (text, { start, end }) => {
    if (text.slice(Math.max(0, start - NEAR), start).includes(MASK) || text.slice(end, end + NEAR).includes(MASK)) return true;
    const at = beforeGap(text, start);
    const link = links.startBefore(text, at);
    return isPerson(text, at) || (link >= 0 && isPerson(text, beforeGap(text, link)));
  };
}

function beforeGap(text: string, at: number): number {
  return at - / ?[,:(「"'“]? ?$/u.exec(text.slice(Math.max(0, at - 3), at))![0].length;
}

function spellings(words: Words): RegExp[] {
  const not = `['"”’]? ?${words.exact('spelt-instead')} ?['"“‘]?`;
  return [
    `(?<!\\p{L})(?<value>(\\p{Lu})${LETTERS})(?=${not}\\2${LETTERS}(?!\\p{L}))`,
    `(?<=(?<!\\p{L})(\\p{Lu})${LETTERS}${not})(?<value>\\1${LETTERS})(?!\\p{L})`,
  ].map((source) => basicExpression(source, 'dgu'));
}

/** In a text of capitals they show no name. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/[A-Z]/gu)?.length ?? 0;
  return capitals > letters * MOST_CAPITALS && !/[^\p{Script=Latin}\P{L}]/u.test(text);
}

export const capitalNameExamples: Examples = {
  strikes: [
    { text: '申请人⟦ZHAO LIHUA⟧已经15天了', why: 'right behind a role' },
    { text: '正しくは⟦SATO HIROSHI⟧です', why: 'behind “correct is”' },
    { text: 'わたし⟦TANAKA YUKO⟧と', why: 'behind “I”' },
    { text: 'wrong on my card (⟦PETROVA⟧ not ⟦PETROWA⟧)', why: 'two spellings' },
    {
      text: '성명 생년월일 ⟦KHIN MYO WAI⟧ ⟦1988.12.02⟧ E-9',
      why: 'beside what is struck out',
      kinds: ['name', 'birth-date'],
    },
  ],
  keeps: [
    { text: 'HI KOREA says TOPIK LEVEL 4 is enough', why: 'names of sites and tests' },
    { text: 'I paid in USD not KRW, and got ARC not RRN', why: 'currencies and papers' },
    { text: 'SK TELECOM, KB BANK', why: 'companies' },
  ],
};
