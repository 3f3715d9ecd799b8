import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { REGISTER_DATE, REGISTER_YEAR } from './forms/korean-grammar.ts';
import { AT_CAPITAL, nameForms, WORD } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

const NUMBER = '\\d{6} ?- ?[\\d*×xX●○•]{7}(?!\\d)';
/** A space, a bracket, a comma, a line's end; the quotes and tags of a table that was copied as a file. */
const GAP = '(?: {1,4}|,? ?\\( ?|, ?|\\n|["”], ?["“]?|(?:</?[a-z]{1,5}>\\s?){1,4})';
/** A date of birth may come between. */
const BORN = `(?:(?:${REGISTER_DATE}|${MASK})${GAP})?`;
const IN_OTHER_SCRIPT = '(?: ?\\((?:[一-龥 ]{2,8}|[A-Z ,]{3,40})\\))?';
/** What a bracket or a comma leads to: the beginning of a registration number or a mobile number. */
const BEGINNING = '(?:\\d{6} ?- ?[1-8][\\d*]{6}|(?<=\\( ?)\\+?(?:82[ -]?\\(?0?\\)?|0)10)';
const CAPITALS = '[A-Z]{2,20}(?:[ ,]{1,2}[A-Z]{2,20}){1,4}';
/** Behind two words, a wide gap leads to another cell: a country between name and number. */
const NOT_WITH_CELL = '(?<!\\p{L}{2,24} \\p{L}{2,24} {2}\\p{L}{2,24})';
const LINE_END = '(?= ?(?:$|\\n))';

/** A name right beside its owner's registration or mobile number, as in registers, contracts and tables. */
export const numberedName: Recogniser = {
  name: 'numbered-name',
  kind: 'name',
  before: ['role-name'],
  prepare(words) {
    const name = `[가-힣]{1,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT}`;
    return findAtPlaces(words, {
      strict: [...beforeNumber(words), ...beforeBeginning(words), ...lastInRow(words), inRegister(words)],
      plausible: [`(?<![가-힣])(?<value>${name})(?=${GAP}${BORN}${ownNumber(words)})`],
    });
  },
};

/** One's own number, raw, or struck out behind its label. */
function ownNumber(words: Words): string {
  return `(?:${words.exact('own-number-label')}[은는]? ?[:)]? ?(?:${MASK}|${NUMBER})|${NUMBER})`;
}

function beforeNumber(words: Words): string[] {
  const own = ownNumber(words);
  // A line or cell of its own: two or three words of any sound, but not a label of the number.
  const cell = `(?<value>(?![가-힣 ]{0,40}${words.exact('word-of-number-label')})[가-힣]{1,8}(?: [가-힣]{1,8}){1,2})`;
  return [
    `${AT_CAPITAL}(?<!\\p{L})(?<value>${WORD}(?:[ ,]{1,2}${WORD}){1,4})${NOT_WITH_CELL}(?=${GAP}${BORN}${own})`,
    `(?<![一-龥](?<!${words.exact('relative-han')}))(?<value>${nameForms(words).chinese})(?=${GAP}${own})`,
    `(?<=^|[\\n${MASK}]|  )${cell}(?=(?:\\n| {2,4})${own})`,
  ];
}

/** Names before a comma or a bracket with a number. */
function beforeBeginning(words: Words): string[] {
  return [
    `${AT_CAPITAL}(?<!\\p{L})(?<value>${nameForms(words).words})(?=(?:,| ?\\() ?(?:${words.exact('number-sign')} ?)?${BEGINNING})`,
    `(?<![가-힣])(?<value>[가-힣]{2,5})(?<!${words.exact('word-before-number')})(?=(?:,| ?\\() ?${BEGINNING})`,
  ];
}

/** The last cell of a row, behind one that was struck out. */
function lastInRow(words: Words): string[] {
  return [`(?<=${MASK} {2,80})(?<value>${CAPITALS})${LINE_END}`, `(?<=${MASK} {2,80})(?<value>${nameForms(words).korean})${LINE_END}`];
}

/** In a family's register, the person whose relation stands in front, with the year of birth behind. */
function inRegister(words: Words): string {
  const name = `[가-힣]{2,8}(?: [가-힣]{1,8}){0,3}${IN_OTHER_SCRIPT}`;
  return `(?<=(?<![가-힣])${words.exact('register-relation')} {1,4})(?<value>${name})(?= {1,4}${REGISTER_YEAR})`;
}

export const numberedNameExamples: Examples = {
  strikes: [
    { text: '⟦노현우⟧\t⟦780503-1829471⟧', why: 'a row of a register', kinds: ['name', 'resident-registration-number'] },
    {
      text: '2. 부 ⟦도재민⟧ 주민등록번호 ⟦880402−1294851⟧',
      why: 'the number’s label stands between',
      kinds: ['name', 'resident-registration-number'],
    },
    {
      text: '모 ⟦BUI THI KIM ANH⟧ 외국인등록번호 ⟦931018-6204417⟧',
      why: 'capitals in front of the number’s label',
      kinds: ['name', 'foreigner-registration-number'],
    },
    {
      text: '갑(가해자) ⟦도병수⟧ (주민번호 : ⟦8 1 0 9 1 4 - 1 3 8 4 0 2 7⟧)',
      why: 'a bracket, with spaces between the figures',
      kinds: ['name', 'resident-registration-number'],
    },
    {
      text: '소유자 ⟦남궁석⟧ ⟦670308-*******⟧',
      why: 'a family name of two syllables, and stars in the number',
      kinds: ['name', 'resident-registration-number'],
    },
    { text: '소유자 ⟦남궁은주⟧ ⟦710208-2******⟧', why: 'the same with four syllables', kinds: ['name', 'resident-registration-number'] },
    {
      text: '면허\n⟦사이토 리나⟧\n⟦930817-6829104⟧',
      why: 'a line of its own above the number',
      kinds: ['name', 'foreigner-registration-number'],
    },
    {
      text: '부 ⟦문봉석(文奉錫)⟧ ⟦1941년 12월 20일⟧ ⟦411220-1584015⟧ 남',
      why: 'the name in Chinese characters and the birth stand between',
      kinds: ['name', 'birth-date', 'resident-registration-number'],
    },
    {
      text: '배우자  ⟦860704-7345120⟧  ⟦KARIMOV FARHOD⟧\n국적 우즈베키스탄',
      why: 'the last cell of a row',
      kinds: ['foreigner-registration-number', 'name'],
    },
    {
      text: '我老公（⟦배성호⟧，⟦811030-1073105⟧）',
      why: 'a Korean name in a Chinese sentence',
      kinds: ['name', 'resident-registration-number'],
    },
    {
      text: '我孩子⟦金艺琳⟧（⟦170824-4091563⟧）',
      why: 'a relative right in front of a Chinese name',
      kinds: ['name', 'resident-registration-number'],
    },
    { text: '외국인 등록번호\n⟦930817-6829104⟧', why: 'a label above the number is not a name', kinds: ['foreigner-registration-number'] },
    {
      text: 'URGENT REQUEST\n⟦010-6042-8170⟧\nTHANK YOU VERY MUCH',
      why: 'headlines around a number are not names',
      kinds: ['mobile-phone'],
    },
    {
      text: '⟦860704-7345120⟧\nREPUBLIC OF KOREA\nRESIDENCE CARD',
      why: 'the headline of a card below a number is not a name',
      kinds: ['foreigner-registration-number'],
    },
    { text: '대표 ⟦(010-7310-5264⟧)', why: 'a role in front of the number is not a name', kinds: ['mobile-phone'] },
  ],
  keeps: [],
};
