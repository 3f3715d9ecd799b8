import { unitAt } from '../text/characters.ts';

const SPACES = new Set(Array.from(' ,/)', (sign) => sign.charCodeAt(0)));
const LINKS = new Set(Array.from(' :|\n([은는이', (sign) => sign.charCodeAt(0)));
const MOST_SKIPPED = 4;

/** Some characters, to ask quickly whether one is among them. */
export type UnitSet = ReadonlySet<number>;

/** The characters of a text. */
export function unitsOf(characters: string): UnitSet {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Whether the first character behind some spaces and marks is one of these: much quicker than an expression that says no. */
export function isBehind(text: string, at: number, units: UnitSet): boolean {
  let place = at;
  while (place < at + MOST_SKIPPED && SPACES.has(unitAt(text, place))) place++;
  return units.has(unitAt(text, place));
}

/** Whether the last character in front of some spaces, marks and particles is one of these. */
export function isInFront(text: string, at: number, units: UnitSet): boolean {
  let place = at - 1;
  while (place > at - 1 - MOST_SKIPPED && LINKS.has(unitAt(text, place))) place--;
  return units.has(unitAt(text, place));
}
