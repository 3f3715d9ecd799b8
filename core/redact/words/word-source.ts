/** A Latin letter with or without marks; shorter to compile than the property of the same name. */
const LATIN = '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]';
const latin = new RegExp(LATIN, 'u');
const eastAsian = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Matches nothing: the source for no words. */
const NEVER = '(?:(?!))';

/**
 * A source for an `iu` expression that matches any word of the rows, whose words a bar separates; the longest first.
 * East Asian words may have a space after any syllable (등록 번호), Latin ones stand alone; a space in a word is any
 * short gap or none.
 */
export function anyOf(...rows: readonly string[]): string {
  const words = [...new Set(rows.flatMap((row) => row.split('|')))].sort((a, b) => b.length - a.length);
  const standsAlone = (word: string) => latin.test(word[0]!) && latin.test(word.at(-1)!);
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

/** A global expression for any word of the rows. */
export function labelOf(...rows: readonly string[]): RegExp {
  return new RegExp(anyOf(...rows), 'giu');
}

/** A row of words, and each once more without its diacritics, as Vietnamese is often typed. */
export function withBare(row: string): string {
  const bare = row.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  return `${row}|${bare}`;
}

function wordSource(word: string): string {
  const characters = [...word];
  const parts = characters.map((character, i) => {
    if (character === ' ') return '[\\s_.-]{0,3}';
    const isGlued = eastAsian.test(character) && eastAsian.test(characters[i + 1] ?? '');
    return escapeSign(character) + (isGlued ? ' ?' : '');
  });
  return parts.join('');
}

function escapeSign(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

const LINKS =
  'number|no|nr|num|is|was|are|on|at|code|id|est|le|du|là|của tôi|của em|của mẹ|của chồng|của vợ|của con|của chị|của anh|số|cũ|mới|cu|moi|old|new|ancien|nouveau|ko|ni|mo|saya|VN|नं|নং|নম্বর|नम्बर|номер|หมายเลข|เลขที่|رقم';

/**
 * What may stand between a label and its value: a bracket, a colon, a particle, “is”, a line break; a source for an
 * `iu` expression, at most ten such pieces.
 */
export const CONNECTOR = `(?:[\\s:=#>|"'“”‘’「」『』\\[\\]*·,.()/-]|\\([^()\\n]{1,24}\\)|은|는|이|가|을|를|도|요|의|번호|인데|n°|№|º|제|第|は|が|の|って|とは|是|为|為|号|码|號|碼|番|${anyOf(LINKS)}){0,10}`;

/** A sticky expression for a value, a source for `iu`, that directly follows its label. */
export function afterLabel(value: string): RegExp {
  return new RegExp(`${CONNECTOR}(?<value>${value})`, 'diuy');
}
