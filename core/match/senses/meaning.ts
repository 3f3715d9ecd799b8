import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { ADJECTIVE_TWINS, SHARED_FORMS } from '../grammar/adjective-twins.ts';
import { enterGrammar, Role } from '../grammar/grammar.ts';
import type { TermIndex } from '../term-index.ts';
import { NONE } from '../trie.ts';
import { PageSense } from './page-sense.ts';
import { distanceTo, standsIn } from './stands-in.ts';

/** Whether a surface at `text[start, end)`, a word of its own there, means the term. */
export type MeansTerm = (text: string, start: number, end: number, surface: number) => boolean;

/** How far a word that speaks for another sense may be from the term, in code units: about a clause. */
const CLAUSE = 40;
/** How far a word that speaks for the term may be: about a paragraph. */
const PARAGRAPH = 400;
/** How long a word in front of a verb is, at most, with the space behind it, and how it ends. */
const NEIGHBOUR = 12;
const OBJECT = /[에게을를로]\s$/;

/** Reads the rules on the words near by. `senses`: what the page itself says of each surface. */
export function createMeaning({ near, grammar, verbal, termOf }: TermIndex, senses: Uint8Array): MeansTerm {
  /** A verb made of the noun (합의하다, 보완하다) has wider senses than the noun. */
  function isVerb(text: string, end: number, surface: number): boolean {
    if (verbal[termOf[surface]!] === 0) return false;
    const node = enterGrammar(grammar, unitAt(text, end));
    const word = node === NONE ? NONE : grammar.trie.value[node]!;
    return word !== NONE && (grammar.roles[word]! & Role.verbalStem) !== 0;
  }

  function isSpokenFor(text: string, start: number, end: number, surface: number): boolean {
    const { withWords } = near.get(surface)!;
    if (withWords.length === 0) return true;
    const asVerb = isVerb(text, end, surface);
    if (senses[surface] === PageSense.meant && !asVerb) return true;
    const part =
      asVerb && mayBeAdjective(text, start, end) ? objectBefore(text, start) : around(text, start, end, asVerb ? CLAUSE : PARAGRAPH);
    return withWords.some((word) => standsIn(part, word));
  }

  /** A word for another sense counts in the clause, unless a word for the term, other than the term itself in some form, stands nearer. */
  function isSpokenAgainst(text: string, start: number, end: number, surface: number): boolean {
    const { withWords, withoutWords } = near.get(surface)!;
    const from = Math.max(0, start - CLAUSE);
    const clause = { text: text.slice(from, end + CLAUSE), start: start - from, end: end - from };
    const against = distanceTo(clause, withoutWords, { beginning: true });
    return against < Infinity && against <= distanceTo(clause, withWords, { apart: true });
  }

  return (text, start, end, surface) =>
    senses[surface] !== PageSense.other && isSpokenFor(text, start, end, surface) && !isSpokenAgainst(text, start, end, surface);
}

/** Whether what stands there may be an adjective as well as a verb: 진정한. */
function mayBeAdjective(text: string, start: number, end: number): boolean {
  const isShared = (form: string) => text.startsWith(form, end) && !isHangul(unitAt(text, end + form.length));
  return ADJECTIVE_TWINS.includes(text.slice(start, end)) && SHARED_FORMS.some(isShared);
}

/** The word in front, if a particle makes it what a verb acts on, or where: 노동청에 진정한, but not 노동청의 진정한. */
function objectBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - NEIGHBOUR), start);
  return OBJECT.test(before) ? before : '';
}

function around(text: string, start: number, end: number, reach: number): string {
  return text.slice(Math.max(0, start - reach), end + reach);
}
