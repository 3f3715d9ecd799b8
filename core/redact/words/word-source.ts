import { isHangul } from '../../text/hangul.ts';

/** A Latin letter with or without marks; shorter to compile than the property of the same name. */
const LATIN = '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]';
const latin = new RegExp(LATIN, 'u');
const eastAsian = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Most characters that are asked about are below it. */
const FIRST_EAST_ASIAN = '\u1100';

/** Matches nothing: the source for no words. */
const NEVER = '(?:(?!))';

/**
 * A source for an `iu` expression that matches any of the words, the longest first. East Asian words may have a space after any
 * syllable (등록 번호), Latin ones stand alone; a space in a word is any short gap of a normalised text or none.
 */
export function anyOf(given: readonly string[]): string {
  const words = [...given].sort((a, b) => b.length - a.length);
  const alone = words.filter(standsAlone).map(wordSource);
  const glued = words.filter((word) => !standsAlone(word)).map(wordSource);
  if (alone.length) glued.push(`(?<!${LATIN})(?:${alone.join('|')})(?!${LATIN})`);
  return glued.length ? `(?:${glued.join('|')})` : NEVER;
}

/** A source that matches any of the words as it is written, the longest first. */
export function asWritten(words: readonly string[]): string {
  if (words.length === 0) return NEVER;
  const sources = [...words].sort((a, b) => b.length - a.length).map((word) => [...word].map(escapeSign).join(''));
  return `(?:${sources.join('|')})`;
}

/** The words, and each that begins with a small letter also with a capital one. */
export function inEitherCase(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]))];
}

/** A class of single characters. */
export function classOf(characters: readonly string[]): string {
  return characters.length ? `[${characters.join('')}]` : NEVER;
}

/** True for a word of Latin letters, which must not be a part of another. */
export function standsAlone(word: string): boolean {
  return isLatin(word[0]!) && isLatin(word.at(-1)!);
}

/** Whether a character is a Latin letter. */
export function isLatin(character: string): boolean {
  return latin.test(character);
}

/** Whether a character is one of Hangul, Han or Kana. */
export function isEastAsian(character: string): boolean {
  return isHangul(character.charCodeAt(0)) || (character >= FIRST_EAST_ASIAN && eastAsian.test(character));
}

function wordSource(word: string): string {
  const characters = [...word];
  const parts = characters.map((character, i) => {
    if (character === ' ') return '[ \\n_.-]{0,3}';
    const isGlued = isEastAsian(character) && isEastAsian(characters[i + 1] ?? '');
    return escapeSign(character) + (isGlued ? ' ?' : '');
  });
  return parts.join('');
}

function escapeSign(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
