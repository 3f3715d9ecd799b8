import { finalOf, leadOf, vowelOf } from '../text/hangul.ts';

/** True for two syllables that differ in one letter: in the lead, the vowel or the final. */
export function areNear(one: string, other: string): boolean {
  const [a, b] = [one.charCodeAt(0), other.charCodeAt(0)];
  return [leadOf, vowelOf, finalOf].filter((part) => part(a) !== part(b)).length === 1;
}
