import { CharacterClass, characterClasses, unitAt } from '../text/characters.ts';
import { isHangul } from '../text/hangul.ts';
import { NONE, step, type Trie } from './trie.ts';

/** A term written with a space after every syllable, as labels and table heads have it: 예 금 주, 성  명. */
export interface SpacedTerm {
  end: number;
  surface: number;
}

/**
 * The label-spaced term that begins at `start`, a single syllable between spaces, or null. Three such syllables are
 * never chance; two are (이 자 "this person"), so they must fill their label: nothing but marks or digits before, and the
 * end or a mark behind.
 */
export function findSpacedTerm(trie: Trie, text: string, start: number): SpacedTerm | null {
  // The tail of a longer label (우 선 순 위) is not a term of its own.
  if (isHangul(unitAt(text, start - 2))) return null;
  let node = step(trie, 0, unitAt(text, start));
  let end = start + 1;
  let syllables = 1;
  let longest: SpacedTerm | null = null;
  while (node !== NONE) {
    const next = afterSpaces(text, end);
    if (next === end || !standsAlone(text, next)) break;
    node = step(trie, node, unitAt(text, next));
    end = next + 1;
    syllables++;
    if (node === NONE || trie.value[node] === NONE) continue;
    if (syllables > 2 || isWholeLabel(text, start, end)) longest = { end, surface: trie.value[node]! };
  }
  return longest;
}

function standsAlone(text: string, at: number): boolean {
  return isHangul(unitAt(text, at)) && !isHangul(unitAt(text, at + 1)) && !isHangul(unitAt(text, at - 1));
}

function isWholeLabel(text: string, start: number, end: number): boolean {
  return marksBefore(text, start) && isMark(unitAt(text, afterSpaces(text, end)));
}

function marksBefore(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && characterClasses[unitAt(text, at)]! >= CharacterClass.space) at--;
  const unit = unitAt(text, at);
  return isMark(unit) || (unit >= 0x30 && unit <= 0x39);
}

/** The end of the text (0) or a character of no word: colon, bracket, slash. */
function isMark(unit: number): boolean {
  return characterClasses[unit] === CharacterClass.other;
}

/** The first position from `at` that holds no space. */
function afterSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && characterClasses[unitAt(text, next)] === CharacterClass.space) next++;
  return next;
}
