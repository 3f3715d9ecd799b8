import { isHangul } from '../text/hangul.ts';
import { OWN_LIMITS } from './own-terms.ts';

/** Middle dots, as statutes and pages have them. */
const DOTS = [0xb7, 0x318d];
const MIN_LENGTH = 2;

/**
 * Whether a word can be found on pages: two to forty signs, syllables or Latin letters and digits at both ends, one of them no digit. A
 * single syllable is in too many words to mean one. Inside are spaces, dots and signs of ASCII.
 */
export function isSurface(word: string): boolean {
  const { length } = word;
  if (length < MIN_LENGTH || length > OWN_LIMITS.word || !isSign(word, 0) || !isSign(word, length - 1)) return false;
  let hasLetter = false;
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at);
    if (!isSign(word, at) && !(unit >= 0x20 && unit <= 0x7e) && !DOTS.includes(unit)) return false;
    hasLetter ||= isHangul(unit) || isLatin(unit);
  }
  return hasLetter;
}

/** A syllable, a Latin letter or a digit. */
function isSign(word: string, at: number): boolean {
  const unit = word.charCodeAt(at);
  return isHangul(unit) || isLatin(unit) || (unit >= 0x30 && unit <= 0x39);
}

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
