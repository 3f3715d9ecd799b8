import { findSpans, type Span } from '../spans.ts';
import type { Words } from '../words/words.ts';
import { endingsOf } from './forms/korean-endings.ts';
import { nameTest } from './forms/name-test.ts';
import { LABEL_LISTS, PERSON_LISTS } from './labels/name-labels.ts';

/** So many syllables of Hangul are hardly a word of another sense: 강지원, but not 하늘. */
const hangul = /^[가-힣]{3,12}$/u;
const letters = /^[\p{L}\p{M} ]{1,60}$/u;
const word = /^(?:\p{Lu}[\p{L}\p{M}]{2,}|[一-龥々ァ-ヶー]{2,12})$/u;

/** Latin and Cyrillic. */
const LETTER = '[A-Za-zÀ-ӿḀ-ỿ]';

/** Finds in a text the other places of names that are struck out in it. */
export type FindRepeated = (text: string, names: readonly string[]) => readonly Span[];

/** A name is struck out wherever it stands, whole or in part: 카리모프 아지즈, … 아지즈가. What is a word as well stays. */
export function repeatedNames(words: Words): FindRepeated {
  const { isName, soundsForeign } = nameTest(words);
  const other = words.set('nation', 'month', 'city', 'kin', ...PERSON_LISTS, ...LABEL_LISTS);
  const isPart = (part: string) =>
    letters.test(part) && (hangul.test(part) || word.test(part) || soundsForeign(part)) && !other.has(part) && isName(part);
  return (text, names) => {
    const parts = names.flatMap((name) => [name, ...name.split(/[ ·,]/u)]).filter(isPart);
    if (parts.length === 0) return [];
    const longestFirst = parts.sort((a, b) => b.length - a.length).join('|');
    const pattern = new RegExp(`(?<!${LETTER}|[가-힣])(?:${longestFirst})(?!${LETTER})`, 'gu');
    return findSpans(text, pattern, (part, { end }) => endsWell(part, /^[가-힣]*/u.exec(text.slice(end, end + 12))![0]));
  };
}

/** Whether what goes on in Hangul behind a name is an ending that agrees with it; behind other letters, anything may. */
function endsWell(part: string, ending: string): boolean {
  return !ending || !/[가-힣]$/u.test(part) || endingsOf(part + ending).some(({ stem }) => stem === part);
}
