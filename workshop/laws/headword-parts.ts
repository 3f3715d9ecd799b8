import { isHangul, vowelOf } from '../../core/text/hangul.ts';
import { splitAtSpaces } from '../../core/text/split-list.ts';

/** The vowels of Hangul in their order, as the Revised Romanization writes them (로마자 표기법 제2장 제1항). */
const VOWELS = splitAtSpaces('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');

/**
 * Splits a headword into the words that its romanisation shows: 동반가족, “dongban gajok” gives 동반, 가족. Consonants change
 * where words meet, but vowels do not, so the vowels tell how many syllables a word has. Returns the whole headword if they
 * do not fit.
 */
export function headwordParts(headword: string, romanised: string): string[] {
  const syllables = Array.from(headword.replace(/\s/g, ''));
  const parts: string[] = [];
  let at = 0;
  for (const word of romanised.split(' ')) {
    const vowels = word.replace(/[^aeiouwy]/g, '');
    let read = '';
    let part = '';
    while (read.length < vowels.length && at < syllables.length) {
      read += romanisedVowel(syllables[at]!);
      part += syllables[at++];
    }
    if (read !== vowels) return [headword];
    parts.push(part);
  }
  return at === syllables.length ? parts : [headword];
}

function romanisedVowel(syllable: string): string {
  const unit = syllable.charCodeAt(0);
  return isHangul(unit) ? VOWELS[vowelOf(unit)]! : '';
}

/** Whether a romanisation has the vowels of a word of Hangul; true for a word with anything else in it, which vowels do not tell. */
export function isRomanisedAs(word: string, romanised: string): boolean {
  const syllables = Array.from(word.replace(/[\s·ㆍ]/g, ''));
  if (!syllables.every((syllable) => isHangul(syllable.charCodeAt(0)))) return true;
  return syllables.map(romanisedVowel).join('') === romanised.replace(/[^aeiouwy]/g, '');
}
