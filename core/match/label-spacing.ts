import { CharacterClass, characterClasses, isHangul } from '../text/characters.ts';
import { NONE, step, type Trie } from './trie.ts';

/** A term written with a space after every syllable, as labels and table heads have it: 예 금 주, 성  명. */
export interface SpacedTerm {
  end: number;
  surface: number;
}

/**
 * The label-spaced term that begins at `at`, or `null`. Three syllables standing alone are never chance; two are (이 자
 * "this person"), so they must fill their label: nothing but marks or digits before, and the end or a mark behind.
 */
export function findSpacedTerm(trie: Trie, text: string, at: number): SpacedTerm | null {
  // The tail of a longer label (우 선 순 위) is no term of its own.
  if (isHangul(text.charCodeAt(at - 1)) || isHangul(text.charCodeAt(at - 2))) return null;
  let node = step(trie, 0, text.charCodeAt(at));
  let end = at + 1;
  let syllables = 1;
  let longest: SpacedTerm | null = null;
  while (node !== NONE) {
    const next = afterSpaces(text, end);
    if (next === end || !standsAlone(text, next)) break;
    node = step(trie, node, text.charCodeAt(next));
    end = next + 1;
    syllables++;
    if (node === NONE || trie.value[node] === NONE) continue;
    if (syllables > 2 || isWholeLabel(text, at, end)) longest = { end, surface: trie.value[node]! };
  }
  return longest;
}

function standsAlone(text: string, at: number): boolean {
  return isHangul(text.charCodeAt(at)) && !isHangul(text.charCodeAt(at + 1));
}

function isWholeLabel(text: string, start: number, end: number): boolean {
  return beforeSpaces(text, start) && isMark(text.charCodeAt(afterSpaces(text, end)));
}

function beforeSpaces(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && characterClasses[text.charCodeAt(at)]! >= CharacterClass.space) at--;
  return at < 0 || isMark(text.charCodeAt(at)) || (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39);
}

/** The end of the text (NaN) or a character of no word: colon, bracket, slash. */
function isMark(unit: number): boolean {
  return Number.isNaN(unit) || characterClasses[unit] === CharacterClass.other;
}

/** The first position from `at` that holds no space. */
function afterSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && characterClasses[text.charCodeAt(next)] === CharacterClass.space) next++;
  return next;
}
