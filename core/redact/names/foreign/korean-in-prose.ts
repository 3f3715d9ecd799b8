import type { Find } from '../../recogniser.ts';
import type { Words } from '../../words/words.ts';
import { hangulNames } from '../forms/hangul-names.ts';
import { nameForms } from '../forms/name-forms.ts';
import { nameTest } from '../forms/name-test.ts';
import { PERSON_LISTS } from '../labels/name-labels.ts';

const wordStart = /(?<![가-힣])[가-힣](?=[가-힣]{2,3}(?![가-힣]))/gu;
/** A text of which less than a third of the letters are Hangul is one in another language. */
const MOST_HANGUL = 1 / 3;
const FIRST_LETTER = 'A'.charCodeAt(0);
const FIRST_SYLLABLE = '가'.charCodeAt(0);
const LAST_SYLLABLE = '힣'.charCodeAt(0);
const besideHan = /[一-龥ぁ-んァ-ヶ]/u;
const gap = /[ ,:：(（]{0,2}$/u;

/** Korean names in Hangul that stand alone in a text of another language, where a word of Hangul is a name or a term. */
export function koreanNamesInProse(words: Words): Find {
  const read = hangulNames(words);
  const term = new RegExp(`${words.exact('korean-term-ending')}$`, 'u');
  const korean = new RegExp(`${nameForms(words).korean}(?![가-힣])`, 'yu');
  const [roles, named] = [words.set('kin', ...PERSON_LISTS), words.set('is-named')];
  const { isName } = nameTest(words);

  function isBehindRole(text: string, start: number): boolean {
    const at = start - gap.exec(text.slice(Math.max(0, start - 2), start))![0].length;
    const link = named.startBefore(text, at);
    return roles.startBefore(text, at) >= 0 || (link >= 0 && roles.startBefore(text, text[link - 1] === ' ' ? link - 1 : link) >= 0);
  }

  /** Behind a role, any two syllables follow a family name. */
  function endOfName(text: string, start: number): number {
    const name = read(text, start);
    if (name?.isKorean) return name.ending ? -1 : name.end;
    korean.lastIndex = start;
    return korean.test(text) && isBehindRole(text, start) && isName(text.slice(start, korean.lastIndex)) ? korean.lastIndex : -1;
  }

  return ({ text }) => {
    const starts = [...text.matchAll(wordStart)];
    if (starts.length === 0) return [];
    const isWhole = isForeign(text);
    const candidates = isWhole ? starts : starts.filter(({ index }) => besideHan.test(text[index - 1] ?? ''));
    return candidates.flatMap(({ index: start }) => {
      const end = endOfName(text, start);
      if (end < 0 || term.test(text.slice(start, end))) return [];
      return isWhole || besideHan.test(text[end] ?? '') ? [{ start, end }] : [];
    });
  };
}

function isForeign(text: string): boolean {
  let hangul = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_LETTER) letters++;
    if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) hangul++;
  }
  return hangul < letters * MOST_HANGUL;
}
