import { KOREAN_SURNAME } from './name-words.ts';

/** A capitalised word of a name, and a first and a family name at least; case counts, so for expressions without `i`. */
export const WORD = "\\p{Lu}(?:\\p{L}\\p{M}?){1,24}(?:['’-]\\p{L}{1,24})?";
export const FULL = `${WORD}(?: (?:\\p{Lu}\\.|${WORD})){1,4}`;
/** One capitalised word or more, with the small ones of a name between. */
export const WORDS = `${WORD}(?: (?:\\p{Lu}\\.|(?:de|da|van|von|bin|del?) \\p{Lu}\\p{L}{1,24}|${WORD})){0,4}`;
/** As few words of Hangul as what follows allows, so that 엘레나 초이와 피고는 ends with 초이. */
export const FEWEST_WORDS = '[가-힣]{1,8}?(?: [가-힣]{1,8}?){0,3}?';

// The flag `i` would let \p{Lu} match small letters, so these are for case-sensitive expressions.
const LATIN_WORD = "\\p{Lu}[\\p{L}\\p{M}]{0,24}(?:['’-]\\p{L}{1,24}){0,2}";
const PARTICLE = '(?:de|la|le|du|dos|da|del|van|von|der|den|bin|binti|al|el)';
export const LATIN = `(?:\\p{Lu}\\p{Ll}?\\.|${LATIN_WORD})(?:(?:[ ,]{1,2}${PARTICLE}){0,2}[ ,/]{1,2}(?:\\p{Lu}\\.|${LATIN_WORD})){0,5}`;
const SMALL_LATIN = "[\\p{Script=Latin}'’-]{2,24}(?: [\\p{Script=Latin}'’-]{2,24}){0,3}";
const OTHER_SIGN =
  '[\\p{Script=Cyrillic}\\p{Script=Thai}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Khmer}\\p{M}]';
export const OTHER = `${OTHER_SIGN}{2,24}(?: ${OTHER_SIGN}{2,24}){0,3}`;

const COPULA = '(?:입니|이에요|예요|이예요|이라|라고|이야|이고|고요|이구|구요|이며|인데|이다|임(?![가-힣])|님|씨|로 (?:되어|기재|등록))';
export const HANGUL_WORDS = '(?:[가-힣]{1,8}(?: ?· ?| )){0,3}[가-힣]{1,8}?';
/** Up to four words before “is” or the end of the line; a predicate (달라요) is no name. */
const HANGUL_STATED = `${HANGUL_WORDS}(?= ?${COPULA})|(?:[가-힣]{1,5} ){0,2}[가-힣]{1,5}(?<![요다죠까서데고지네면])(?= ?[,.)(/\\n]|$)|${KOREAN_SURNAME}[가-힣]{2}(?=[ ,])`;
const HANGUL = `${HANGUL_WORDS}(?= ?${COPULA}| ?[,.)(;/|\\n\\d]|$)|[가-힣]{1,6}`;
export const HAN =
  '[一-龥々]{1,3} [一-龥々ぁ-んァ-ヶー]{1,4}|[一-龥々]{2,4}(?![一-龥])|[一-龥]{2,3}(?=[的我现在住电])|[一-龥]{2,4}|[ァ-ヶー·]{2,16}(?: [ァ-ヶー·]{2,16})?|[ぁ-ん]{2,6} [ぁ-ん]{2,6}';

const sticky = (source: string) => new RegExp(source, 'yu');

/** Values that a label with a colon admits, in any script. */
export const AFTER_COLON = sticky(`${HANGUL}|${LATIN}|${HAN}|${OTHER}|${SMALL_LATIN}`);
/** 이름은 …입니다. */
export const AFTER_PARTICLE = sticky(`${HANGUL_STATED}|${LATIN}`);
/** “name is …”, « le nom est … ». */
export const AFTER_VERB = sticky(`${LATIN}|${HANGUL}|${OTHER}`);
/** 姓名是…, 名前は…です. */
export const AFTER_HAN = sticky(
  `(?:${HAN}|${LATIN}|${KOREAN_SURNAME}[가-힣]{2})(?=です|と申|といい|と言|で、|であ|[、。，,.；;！\\s的我]|$)`,
);
/** A label and a space: a family name and two syllables, or capitals. */
export const AFTER_SPACE = sticky(
  `${KOREAN_SURNAME}[가-힣]{2}(?<![을를의에로])(?![가-힣])|[가-힣]{2,6}(?=[,/|\\n]|$)|[가-힣]{2,5}(?<![는은을를이가에의로한할된]) [가-힣]{1,5}(?=[,/|])|${LATIN_WORD}(?=[,/\\n]|$| (?:여권|생년|국적|외국인|연락처))|(?:\\p{Lu}\\p{Ll}?\\. |${LATIN_WORD} )${LATIN_WORD}(?: ${LATIN_WORD}){0,4}`,
);
/** A line of a form: a name in Hangul of two to four words, which does not end like a sentence or a request. */
export const AFTER_FORM_LABEL = sticky('(?:[가-힣]{1,5} ){1,3}[가-힣]{1,5}(?<![요다죠까서데고지네면함됨임뀜림름])(?= ?[,/|(]| ?\\n| ?$)');
/** A first and a family name in a script without capitals, and nothing more on the line. */
export const AFTER_OTHER = sticky(
  `${OTHER_SIGN}{2,24} ${OTHER_SIGN}{2,24}(?= ?(?:[,/|(\\n]|$))|${OTHER_SIGN}{2,24}(?: ${OTHER_SIGN}{2,24})?(?= (?:เลข|อายุ|สัญชาติ|พาส|โทร|มาจาก|นามสกุล))`,
);
/** An account holder (예금주), whose bank is named next. */
export const AFTER_HOLDER = sticky(
  `${KOREAN_SURNAME}[가-힣]{2}(?![가-힣])|(?<= )[가-힣]{2,6} [가-힣]{1,6}(?=\\n|$|[,.)|])|(?<= )[가-힣]{2,5}(?![가-힣])`,
);
/** A party to a case or a household: a Korean name, or any words before a bracket with the person's data. */
export const AFTER_PARTY = sticky(
  `(?<= )(?:${KOREAN_SURNAME}[가-힣]{2}(?<![을를의에로금료과와])(?= ?(?:[,|(\\n]|$)| 01\\d| (?:주소|주민|생년|연락처|전화))|[가-힣]{1,6}(?: [가-힣]{1,6}){0,3}(?= ?\\((?:\\d|[A-Z]-\\d|여권|전화|연락|외국인|주민|생년|이하)|,? ?(?:생년월일|주민등록|외국인등록|여권번호|연락처|전화)))`,
);
/** After “my name is”, also in small letters. */
export const INTRODUCED = sticky(
  `${LATIN}|\\p{Script=Latin}[\\p{Script=Latin}'’-]{1,24}(?: \\p{Script=Latin}[\\p{Script=Latin}'’-]{1,24})?|${OTHER}|[가-힣]{2,7}(?: [가-힣]{1,6}){0,2}(?=[,.\\n]|$)`,
);
