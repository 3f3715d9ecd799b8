import type { Examples } from '../examples.ts';
import type { Found, Recogniser } from '../recogniser.ts';
import type { RedactionKind } from '../redaction.ts';
import type { Words } from '../words/words.ts';
import { type FigureWords, figureWords } from './figure-words.ts';

/** Fewer words in a row may be chance or a year (二〇二六年). */
const FEWEST_WORDS = 4;
const FEWEST_IN_MOBILE = 2;
/** A date of birth in front tells thirteen figures from a mobile number and a figure more. */
const REGISTRATION = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{7}$/;
const MOBILE = /^(?:820?|0)1[016789]\d{7,8}/;
const MARKS = '[\\s,、.·/()-]';

/** Numbers read out in words, in whole or in part: 공일공 일이삼사 오육칠팔, zero one zero …. */
export const spelledNumber: Recogniser = {
  name: 'spelled-number',
  kind: 'phone',
  before: ['messenger'],
  prepare(words) {
    const figures = figureWords(words);
    const rows = rowsOf(figures, words);
    return ({ text }) => [...text.matchAll(rows)].flatMap((match) => readRow(match[0], match.index, figures) ?? []);
  },
};

function rowsOf({ source }: FigureWords, words: Words): RegExp {
  const gap = `${MARKS}{0,3}(?:${words.exact('between-groups')}${MARKS}{0,2})?`;
  return new RegExp(`(?<!\\d)${source}(?:${gap}${source}){8,17}`, 'giu');
}

function readRow(row: string, start: number, words: FigureWords): Found | null {
  const figures = readFigures(row, words);
  const digits = figures.map(({ value }) => value).join('');
  const mobile = REGISTRATION.test(digits) ? undefined : MOBILE.exec(digits)?.[0].length;
  const read = figures.filter(({ upTo }) => upTo <= (mobile ?? digits.length));
  const spelled = read.filter(({ isWord }) => isWord).length;
  if (spelled < (mobile ? FEWEST_IN_MOBILE : FEWEST_WORDS)) return null;
  return { kind: mobile ? 'mobile-phone' : kindOf(digits), start, end: start + read.at(-1)!.end };
}

/** The figures of a row with where each is written, and how many digits there are up to it. */
function readFigures(row: string, { source, digits, times }: FigureWords) {
  let upTo = 0;
  let repeated = 1;
  return [...row.matchAll(new RegExp(source, 'giu'))].map(({ index, 0: written }) => {
    const word = written.toLowerCase().replace(/[\s_.-]+/g, ' ');
    const single = times.has(word) ? '' : (digits.get(word) ?? written);
    const value = single.repeat(repeated);
    repeated = times.get(word) ?? 1;
    upTo += value.length;
    return { end: index + written.length, value, upTo, isWord: !/^\d$/.test(written) };
  });
}

function kindOf(digits: string): RedactionKind {
  if (digits.length === 13) return /^.{6}[5-8]/.test(digits) ? 'foreigner-registration-number' : 'resident-registration-number';
  return digits.startsWith('0') ? 'phone' : 'bank-account';
}

/** What it strikes and keeps, and why. */
export const spelledNumberExamples: Examples = {
  strikes: [
    {
      text: '딸 번호는 ⟦영이일공이칠 사일팔이육삼오⟧예요',
      why: 'the figures are read out in Korean',
      kinds: ['resident-registration-number'],
    },
    { text: '⟦구육공일이일 일이삼사오육칠⟧', why: 'thirteen figures in words, without a label', kinds: ['resident-registration-number'] },
    { text: '제 번호 ⟦공일공-2938-4756⟧', why: 'the beginning in words, the rest in figures', kinds: ['mobile-phone'] },
    { text: '⟦영일영 이구삼팔에 사칠오육⟧', why: 'a particle between the groups', kinds: ['mobile-phone'] },
    { text: '⟦공일공 일이삼사 오육칠팔⟧로 전화 주세요', why: 'three groups in words', kinds: ['mobile-phone'] },
    { text: '⟦010-일이삼사-오육칠팔⟧', why: 'the beginning in figures, the rest in words', kinds: ['mobile-phone'] },
    { text: '⟦零一零 一二三四 五六七八⟧', why: 'Chinese words', kinds: ['mobile-phone'] },
    {
      text: '⟦ぜろいちぜろ、ろくにーよんはち、ななごーいちさん⟧ に電話',
      why: 'Hiragana, of which some is drawn out',
      kinds: ['mobile-phone'],
    },
    { text: '⟦zero one zero one two three four five six seven eight⟧', why: 'English words', kinds: ['mobile-phone'] },
    {
      text: 'my tel ⟦zero one zero, double four seven one, nine zero two eight⟧ please',
      why: 'double stands for a repeated figure',
      kinds: ['mobile-phone'],
    },
    { text: 'tel ⟦zéro dix, quarante-quatre douze, soixante-dix-huit zéro neuf⟧.', why: 'French tens', kinds: ['mobile-phone'] },
    { text: 'Mobile ⟦nau aath char ek, do saat ek aath do shunya⟧', why: 'Nepali words in Latin letters', kinds: ['bank-account'] },
  ],
  keeps: [
    { text: 'levels ten, twenty, thirty, forty and fifty', why: 'tens that are levels' },
    { text: '이사 이후 일이 삼사 건 있었습니다', why: 'numerals that count something' },
    { text: 'one two three four', why: 'four figures in words may be anything' },
  ],
};
