import type { Words } from '../../words/words.ts';

/** Forms of names, as sources for `u` expressions in which case counts: only a capital shows where a Latin name begins. */

/** Asked first where a name begins with a capital, since looking back from every letter takes long: a few ranges with all capitals. */
export const AT_CAPITAL = '(?=[A-ZÀ-ÞĀ-֏Ⴀ-ჿᎠ-ᏽᲐ-ᲿḀ-῿ℂ-↏Ⰰ-ⳳꙀ-ꟶ])';
/** A capitalised word of a name: Chloé, O'Brien, N'Diaye, but not the French L'Office. */
export const WORD = "\\p{Lu}(?:(?<=[BDKMNOST])['’](?=\\p{Lu}\\p{L}))?(?:\\p{L}\\p{M}?){1,24}(?:['’-]\\p{L}{1,24})?";
/** A first and a family name at least. */
export const FULL = `${WORD}(?: (?:\\p{Lu}\\.|${WORD})){1,4}`;
/** The same as WORD for all that a label leads to: one letter is enough, and two hyphens are possible. */
export const LATIN_WORD = "\\p{Lu}[\\p{L}\\p{M}]{0,24}(?:['’-]\\p{L}{1,24}){0,2}";
/** One to four words in small Latin letters. */
export const SMALL_LATIN = "[\\p{Script=Latin}'’-]{2,24}(?: [\\p{Script=Latin}'’-]{2,24}){0,3}";

/** One to four words of Hangul. */
export const HANGUL_WORDS = '(?:[가-힣]{1,8}(?: ?· ?| )){0,3}[가-힣]{1,8}?';
/** As few words of Hangul as what follows allows, so that 엘레나 초이와 피고는 ends with 초이. */
export const FEWEST_WORDS = '[가-힣]{1,8}?(?: [가-힣]{1,8}?){0,3}?';

const OTHER_SCRIPTS = ['Cyrillic', 'Thai', 'Arabic', 'Devanagari', 'Bengali', 'Khmer'];
/** A letter of a script without capitals, or of Cyrillic. */
export const OTHER_LETTER = `[${OTHER_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}\\p{M}]`;
/** One to four words of such letters. */
export const OTHER = `${OTHER_LETTER}{2,24}(?: ${OTHER_LETTER}{2,24}){0,3}`;

const KANJI_WITH_SPACE = '[一-龥々]{1,3} [一-龥々ぁ-んァ-ヶー]{1,4}';
const KATAKANA = '[ァ-ヶー·]{2,16}(?: [ァ-ヶー·]{2,16})?';
const HIRAGANA = '[ぁ-ん]{2,6} [ぁ-ん]{2,6}';

/** The forms that need words: family names, the small words of a name, and what follows a name at once. */
export interface NameForms {
  /** A Korean family name. */
  surname: string;
  /** A Korean family name and two syllables. */
  korean: string;
  /** A Chinese family name and one or two signs. */
  chinese: string;
  /** One capitalised word or more, with the small ones of a name between. */
  words: string;
  /** Latin letters as forms have them: initials, commas, a slash between family and first name. */
  latin: string;
  /** Chinese and Japanese names. */
  han: string;
}

/** The forms of names by the words of the loaded languages. */
export function nameForms(words: Words): NameForms {
  const surname = words.characters('korean-surname');
  const particle = words.exact('name-particle');
  const anyParticle = words.exact('name-particle', 'name-article');
  return {
    surname,
    korean: `${surname}[가-힣]{2}`,
    chinese: `(?:${words.exact('chinese-long-surname')}|${words.characters('chinese-surname')})[一-龥]{1,2}`,
    words: `${WORD}(?: (?:\\p{Lu}\\.|${particle} \\p{Lu}\\p{L}{1,24}|${WORD})){0,4}`,
    latin: `(?:\\p{Lu}\\p{Ll}?\\.|${LATIN_WORD})(?:(?:[ ,]{1,2}${anyParticle}){0,2}[ ,/]{1,2}(?:\\p{Lu}\\.|${LATIN_WORD})){0,5}`,
    han: [
      KANJI_WITH_SPACE,
      '[一-龥々]{2,4}(?![一-龥ぁ-んァ-ヶー])',
      '[一-龥々]{1,3}[ぁ-んァ-ヶー]{1,4}(?=$|[\\n ,(<|/])',
      `[一-龥]{2,3}(?=${words.exact('behind-han-name')})`,
      '[一-龥]{2,4}',
      KATAKANA,
      HIRAGANA,
    ].join('|'),
  };
}
