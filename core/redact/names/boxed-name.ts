import type { Examples } from '../examples.ts';
import { MASK } from '../mask.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { AT_CAPITAL, FEWEST_WORDS, FULL, WORD } from './forms/name-forms.ts';
import { findAtPlaces } from './forms/name-places.ts';

const COLON = ' ?:? ?';

/** A name in the boxes of a form: beside a signature or a seal, in several scripts, or family and first name apart. */
export const boxedName: Recogniser = {
  name: 'boxed-name',
  kind: 'name',
  before: ['party-name'],
  prepare: (words) =>
    findAtPlaces(words, {
      strict: [besideSignature(words), ...inScripts(words), ...familyAndFirst(words)],
      plausible: [`(?<![가-힣])(?<value>${FEWEST_WORDS}) {0,3}\\(${words.exact('seal')}\\)`],
    }),
};

function besideSignature(words: Words): string {
  const name = `${WORD}(?: (?:${WORD}|\\p{Lu}\\.)){0,3}`;
  return `${AT_CAPITAL}(?<=${words.exact('signature-label')} ?:? {0,4})(?<value>${name})(?= ?(?:$|\\n|\\(| {2}))`;
}

/** 성명 한글 도하은 / 한자 都夏恩 / 영문 DO HA EUN. */
function inScripts(words: Words): string[] {
  const [hangul, han, latin] = [words.exact('hangul-box'), words.exact('han-box'), words.exact('latin-box')];
  const syllables = '[가-힣]{2,8}(?: [가-힣]{1,8}){0,2}?';
  return [
    `${han}${COLON}(?<value>[一-龥]{2,5})(?![一-龥])`,
    `(?<=(?:${hangul}|${han}) [^\\n]{1,12} )${latin}${COLON}(?<value>${FULL})`,
    `(?<=${words.exact('name-box')} ?)${hangul} (?<value>${syllables})(?= ?(?:$|\\n|${han}|${latin}))`,
  ];
}

/** 성 YILMAZ / 명 EMRE. */
function familyAndFirst(words: Words): string[] {
  const [family, first] = [words.exact('family-name-box'), words.exact('first-name-box')];
  const familyBefore = `(?<=(?<![가-힣])${family}${COLON}(?:[A-Z ]{2,30}|${MASK})[ /]{1,3})`;
  return [
    `(?<![가-힣])${family}${COLON}(?<value>[A-Z]{2,20}(?: [A-Z]{2,20})?)(?=[ /]{1,3}${first}[ :])`,
    `${familyBefore}${first}${COLON}(?<value>[A-Z]{2,20}(?: [A-Z]{2,20}){0,3})(?![a-z])`,
  ];
}

export const boxedNameExamples: Examples = {
  strikes: [
    {
      text: '성    명\t⟦PHAM QUOC BAO⟧\n생년월일\t⟦1999. 02. 11⟧.\n주소\t서울',
      why: 'the tab of a form with a label spread over its line',
      kinds: ['name', 'birth-date'],
    },
    { text: '가. 성 ⟦YILMAZ⟧ 명 ⟦EMRE⟧\n성별 남', why: 'family and first name in two boxes' },
    { text: '신청인 서명 또는 인 ⟦Enkhtuya⟧', why: 'beside the signature' },
    {
      text: '① 출생자 성명 한글 ⟦도하은⟧ / 한자 ⟦都夏恩⟧\n출생일시 ⟦2026년 2월 11일⟧',
      why: 'the same name in Hangul and in Chinese characters',
      kinds: ['name', 'name', 'birth-date'],
    },
  ],
  keeps: [{ text: '임대인 (인)\n임차인 (서명)', why: 'boxes that are still empty' }],
};
