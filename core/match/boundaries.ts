import { CharacterClass, characterClasses, isHangul } from '../text/characters.ts';
import { createCompounds } from './compounds.ts';
import { PREDICATES } from './endings.ts';
import { createGrammar } from './grammar.ts';
import type { TermIndex } from './term-index.ts';
import { NONE, step, type Trie } from './trie.ts';

/** Whether a surface found at `text[start, end)` is the word itself there, and means the term. */
export type Fits = (text: string, start: number, end: number, surface: number, hasGap: boolean) => boolean;

/** From this length on, chance is out of the question, whatever stands in front … */
const UNMISTAKABLE = 4;
/** … and from this one, if what stands in front is long enough to be a word of its own (일용|근로자). */
const DISTINCT = 3;
const MIN_WORD = 2;
/** How far a word that speaks for another sense may stand from the term, in code units: about a clause. */
const CLAUSE = 40;
/** How far a word that speaks for the term may stand: about a paragraph. */
const PARAGRAPH = 400;

/** The rule of the matcher: a term begins and ends where a reader sees a boundary, is a noun there, and means the term. */
export function createBoundaries(index: TermIndex): Fits {
  const compounds = createCompounds(createGrammar(), index.nouns, index.trie);
  const predicates = new Set(PREDICATES);

  function beginsThere(text: string, start: number, end: number, surface: number, hasGap: boolean): boolean {
    const before = text.charCodeAt(start - 1);
    if (!isHangul(before)) return !(isWord(before) && isWord(text.charCodeAt(start)));
    const head = wordStart(text, start);
    if (predicates.has(text.slice(start, end))) return vouchedFor(text, head, start, surface);
    const length = end - start;
    if (!hasGap && (length >= UNMISTAKABLE || (length >= DISTINCT && start - head >= MIN_WORD))) return true;
    return compounds.headFits(text, head, start, length >= DISTINCT);
  }

  function endsThere(text: string, end: number, surface: number): boolean {
    const after = text.charCodeAt(end);
    if (!isHangul(after)) return !(isWord(after) && isWord(text.charCodeAt(end - 1)));
    const term = index.termOf[surface]!;
    return compounds.tailFits(text, end, term === NONE || index.verbal[term] === 1);
  }

  /** A word of the same service directly in front settles what would else be a predicate: 대출|이자. */
  function vouchedFor(text: string, head: number, start: number, surface: number): boolean {
    const service = serviceOf(surface);
    return service !== NONE && serviceOf(lookUp(index.trie, text, head, start)) === service;
  }

  function serviceOf(surface: number): number {
    const term = surface === NONE ? NONE : index.termOf[surface]!;
    return term === NONE ? NONE : index.service[term]!;
  }

  function meansTerm(text: string, start: number, end: number, surface: number): boolean {
    const rule = index.near.get(surface);
    if (!rule) return true;
    const around = (span: number) => [text.slice(Math.max(0, start - span), start), text.slice(end, end + span)];
    const stands = (words: readonly string[], span: number) => words.some((word) => around(span).some((side) => side.includes(word)));
    const [, withWords, withoutWords] = rule;
    return (withWords.length === 0 || stands(withWords, PARAGRAPH)) && !stands(withoutWords, CLAUSE);
  }

  return (text, start, end, surface, hasGap) =>
    endsThere(text, end, surface) && beginsThere(text, start, end, surface, hasGap) && meansTerm(text, start, end, surface);
}

/** Digits and Latin letters glue to each other, not to Hangul. */
function isWord(unit: number): boolean {
  return characterClasses[unit] === CharacterClass.word;
}

/** Where the row of Hangul that ends at `at` begins. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isHangul(text.charCodeAt(start - 1))) start--;
  return start;
}

function lookUp(trie: Trie, text: string, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to && node !== NONE; at++) node = step(trie, node, text.charCodeAt(at));
  return node === NONE ? NONE : trie.value[node]!;
}
