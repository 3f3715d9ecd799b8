import { type Need, needOf } from './needs.ts';
import { type TextSigns, textSigns } from './text-signs.ts';

const needs = new WeakMap<RegExp, Need>();
let last: { text: string; signs: TextSigns } = { text: '', signs: textSigns('') };

/**
 * False where a text lacks something that the expression needs, so that it is not led over the text, and not even compiled
 * while no text calls for it. The signs of the last text are remembered.
 */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let need = needs.get(pattern);
  if (!need) {
    need = needOf(pattern);
    needs.set(pattern, need);
  }
  if (last.text !== text) last = { text, signs: textSigns(text) };
  return need(last.signs);
}
