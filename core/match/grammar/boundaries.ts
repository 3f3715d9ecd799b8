import { CharacterClass, characterClasses, unitAt } from '../../text/characters.ts';
import { FIRST_SYLLABLE, finalOf, isHangul } from '../../text/hangul.ts';
import type { MeansTerm } from '../senses/meaning.ts';
import type { TermIndex } from '../term-index.ts';
import { lookUp, NONE, step } from '../trie.ts';
import { type Grammar, isParticle, Role, rolesOf } from './grammar.ts';
import { createHead } from './head.ts';
import { createNounFinder } from './noun-finder.ts';
import { createTail, HA, type NounTraits } from './tail.ts';

/** Whether a surface found at `text[start, end)` is the word itself there, and means the term. */
export type Fits = (text: string, start: number, end: number, surface: number, hasGap: boolean) => boolean;

/** From this length on, a match cannot be chance, whatever is in front of it … */
const UNMISTAKABLE = 4;
/** … and from this one, if what is in front is long enough to be a word of its own (일용|근로자). */
const DISTINCT = 3;
const MIN_WORD = 2;
/** What may be in front of a term within its word is shorter, in syllables; in text without spaces, no more is read. */
const LONGEST_FRONT = 32;
const SPACE = 0x20;
/** 하, 되 and 이, with which most endings begin, as code units. */
const STEMS = [...'하되이'].map((stem) => stem.charCodeAt(0));
/** Marks that close a quotation or a bracket, as code units. */
const CLOSING = [...'\'"’”)]」』》〉'].map((sign) => sign.charCodeAt(0));

/** The rule of the matcher: a term begins and ends where a reader sees a boundary, is a noun there, and means the term. */
export function createBoundaries(index: TermIndex, meansTerm: MeansTerm): Fits {
  const tailFits = createTail(index.grammar, index.nouns, index.trie);
  const headFits = createHead(index.grammar, index.nouns, index.trie);
  const nounFollows = createNounFinder([index.nouns, index.trie]);
  const { grammar } = index;
  // One object for all, since this is asked of every candidate.
  const noun: NounTraits = { verbal: false, length: 0 };
  const ruled = new Uint8Array(index.termOf.length);
  for (const surface of index.near.keys()) ruled[surface] = 1;

  function is(role: number, text: string, from: number, to: number): boolean {
    return (rolesOf(grammar, text, from, to) & role) !== 0;
  }

  function beginsThere(text: string, start: number, end: number, surface: number, hasGap: boolean): boolean {
    const before = unitAt(text, start - 1);
    if (!isHangul(unitAt(text, start))) return !isWord(before);
    if (!isHangul(before)) {
      if (isGlued(text, start) && isPredicate(text, start, end)) return false;
      return !(isDigit(before) && is(Role.unit, text, start, start + 1));
    }
    const head = wordStart(text, start);
    if (isDigit(unitAt(text, head - 1)) && is(Role.unit, text, head, start)) return true;
    if (isPredicate(text, start, end)) return vouchedFor(text, head, start, surface);
    // A spaced term begins a word: 회원본인 인증 is 회원본인 and 인증.
    if (hasGap) return false;
    const length = end - start;
    if (index.blocks[surface]) return true;
    if (length < UNMISTAKABLE && STEMS.includes(before) && isInsideEnding(text, head, start)) return false;
    if (length >= UNMISTAKABLE || (length >= DISTINCT && start - head >= MIN_WORD)) return true;
    return headFits(text, head, start, length >= DISTINCT) || isBehindNoun(text, head, start);
  }

  /** True behind a noun that is itself behind a name which no list knows: 삼정|회계|법인. */
  function isBehindNoun(text: string, head: number, start: number): boolean {
    for (let from = start - MIN_WORD; from >= head + MIN_WORD; from--) {
      if (lookUp(index.nouns, text, from, start) !== NONE) return true;
    }
    return false;
  }

  /** True where the candidate takes its first syllable from an ending, behind which another noun begins: 처벌하|고소|비자를. */
  function isInsideEnding(text: string, head: number, start: number): boolean {
    if (!is(Role.predicate, text, start - 1, start + 1) || !headFits(text, head, start - 1, false)) return false;
    return nounFollows(text, start + 1, (next) => next - start > MIN_WORD);
  }

  function endsThere(text: string, start: number, end: number, surface: number): boolean {
    const after = unitAt(text, end);
    // Digits and Latin letters glue to each other, not to Hangul (USIM칩).
    if (!isHangul(unitAt(text, end - 1))) return !isWord(after);
    if (!isHangul(after)) return true;
    noun.verbal = index.verbal[index.termOf[surface]!] === 1;
    noun.length = end - start;
    return tailFits(text, end, noun);
  }

  /** A copula or 하다 in a form that ends the word or is quoted; with a particle behind it is a noun: 지연|이자를, 배우|이자. */
  function isPredicate(text: string, start: number, end: number): boolean {
    const after = unitAt(text, end);
    return is(Role.predicate, text, start, end) && (!isHangul(after) || is(Role.afterPredicate, text, end, end + 1));
  }

  /** A prefix, or a word of the same service, directly in front settles what would else be a predicate: 무|이자, 대출|이자. */
  function vouchedFor(text: string, head: number, start: number, surface: number): boolean {
    if (is(Role.prefix, text, head, start)) return true;
    const inFront = lookUp(index.trie, text, head, start);
    return inFront !== NONE && index.service[index.termOf[inFront]!] === index.service[index.termOf[surface]!];
  }

  /** The commonest cases by a few looks: a plain word of its own, or one with a particle. */
  function isPlainWord(text: string, start: number, end: number): boolean {
    const before = unitAt(text, start - 1);
    if (before > SPACE && (isHangul(before) || isGlued(text, start))) return false;
    const last = text.charCodeAt(end - 1);
    if (!isHangul(last)) return false;
    const after = unitAt(text, end);
    return !isHangul(after) || (after !== HA && isOneParticle(grammar, text, end, finalOf(last)));
  }

  return (text, start, end, surface, hasGap) =>
    (ruled[surface] === 0 && isPlainWord(text, start, end)) ||
    (endsThere(text, start, end, surface) &&
      beginsThere(text, start, end, surface, hasGap) &&
      (ruled[surface] === 0 || meansTerm(text, start, end, surface)));
}

function isWord(unit: number): boolean {
  return characterClasses[unit] === CharacterClass.word;
}

/** True when what follows from `at` to the end of the word is one particle. */
function isOneParticle({ trie, roots, roles }: Grammar, text: string, at: number, final: number): boolean {
  const first = text.charCodeAt(at);
  let node: number = roots[first - FIRST_SYLLABLE]!;
  for (let next = at + 1; node !== NONE && isHangul(unitAt(text, next)); next++) node = step(trie, node, text.charCodeAt(next));
  const word = node === NONE ? NONE : trie.value[node]!;
  return word !== NONE && isParticle(roles[word]!, final, first);
}

/** True behind a letter, a figure or a closing quote, which glue to the Hangul after them as a syllable does: CEO이자, ‘집사’이자. */
function isGlued(text: string, start: number): boolean {
  const before = unitAt(text, start - 1);
  if (before <= SPACE) return false;
  if (isWord(before)) return true;
  const earlier = unitAt(text, start - 2);
  return CLOSING.includes(before) && (isWord(earlier) || isHangul(earlier));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Where the row of Hangul that ends at `at` begins. */
export function wordStart(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST_FRONT);
  let start = at;
  while (start > first && isHangul(unitAt(text, start - 1))) start--;
  return start;
}
