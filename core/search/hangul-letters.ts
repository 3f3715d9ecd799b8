import { finalOf, isHangul, leadOf, vowelOf } from '../text/hangul.ts';

// The letters as a keyboard types them, in the order in which Unicode counts leads, vowels and finals.
const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS = ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

/** A text with its syllables as letters: a word that is still being typed (외구, 외국ㅇ, 왹) is found in the whole one. */
export function lettersOf(text: string): string {
  return each(text, (unit) => LEADS[leadOf(unit)]! + VOWELS[vowelOf(unit)]! + FINALS[finalOf(unit)]!);
}

/** A text with each syllable as its first consonant: 외국인 is ㅇㄱㅇ. */
export function initialsOf(text: string): string {
  return each(text, (unit) => LEADS[leadOf(unit)]!);
}

function each(text: string, write: (unit: number) => string): string {
  return Array.from(text, (letter) => (isHangul(letter.charCodeAt(0)) ? write(letter.charCodeAt(0)) : letter)).join('');
}
