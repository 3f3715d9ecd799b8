import { CharacterClass, characterClasses } from '../text/characters.ts';

/**
 * The form in which a surface is indexed and text is compared: composed, narrow, lower-case, without spaces, dots and
 * invisible characters.
 */
export function canonicalSurface(surface: string): string {
  // Most are; the browser's own normalisation is slow the first time.
  if (isHangulAlone(surface)) return surface;
  let out = '';
  // Before NFKC, which turns the middle dot ㆍ into a vowel sign.
  for (const unit of surface) {
    const kind = characterClasses[unit.charCodeAt(0)];
    if (kind !== CharacterClass.space && kind !== CharacterClass.dot && kind !== CharacterClass.ignored) out += unit;
  }
  return out.normalize('NFKC').toLowerCase();
}

function isHangulAlone(surface: string): boolean {
  for (let at = 0; at < surface.length; at++) if (characterClasses[surface.charCodeAt(at)] !== CharacterClass.hangul) return false;
  return true;
}

/** True when the usual spelling has a part of one syllable (총 급여), so that such a space is not a sign of chance. */
export function hasShortPart(surface: string): boolean {
  const parts = surface.trim().split(/\s+/);
  return parts.length > 1 && parts.some((part) => part.length < 2);
}

/** True when a spelling has a space inside. */
export function hasSpace(surface: string): boolean {
  return /\s/.test(surface.trim());
}
