import { unitAt } from '../../text/characters.ts';
import { enterGrammar, Role } from '../grammar/grammar.ts';
import type { TermIndex } from '../term-index.ts';
import { NONE } from '../trie.ts';
import { PageSense } from './page-sense.ts';
import { standsIn } from './stands-in.ts';

/** Whether a surface at `text[start, end)`, a word of its own there, means the term. */
export type MeansTerm = (text: string, start: number, end: number, surface: number) => boolean;

/** How far a word that speaks for another sense may be from the term, in code units: about a clause. */
const CLAUSE = 40;
/** How far a word that speaks for the term may be: about a paragraph. */
const PARAGRAPH = 400;

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
    const part = around(text, start, end, asVerb ? CLAUSE : PARAGRAPH);
    return withWords.some((word) => standsIn(part, word));
  }

  function isSpokenAgainst(text: string, start: number, end: number, surface: number): boolean {
    const clause = around(text, start, end, CLAUSE);
    return near.get(surface)!.withoutWords.some((word) => standsIn(clause, word, { beginning: true }));
  }

  return (text, start, end, surface) =>
    senses[surface] !== PageSense.other && isSpokenFor(text, start, end, surface) && !isSpokenAgainst(text, start, end, surface);
}

function around(text: string, start: number, end: number, reach: number): string {
  return text.slice(Math.max(0, start - reach), end + reach);
}
