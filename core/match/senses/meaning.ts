import { unitAt } from '../../text/characters.ts';
import { isHangul } from '../../text/hangul.ts';
import { enterGrammar, Role } from '../grammar/grammar.ts';
import type { TermIndex } from '../term-index.ts';
import { NONE } from '../trie.ts';

/** Whether a surface at `text[start, end)`, a word of its own there, means the term. */
export type MeansTerm = (text: string, start: number, end: number, surface: number) => boolean;

/** How far a word that speaks for another sense may be from the term, in code units: about a clause. */
const CLAUSE = 40;
/** How far a word that speaks for the term may be: about a paragraph. */
const PARAGRAPH = 400;

/** Reads the rules on the words near by. `settled`: the surfaces for which the page itself speaks. */
export function createMeaning({ near, grammar, verbal, termOf }: TermIndex, settled: Uint8Array): MeansTerm {
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
    if (settled[surface] === 1 && !asVerb) return true;
    const reach = asVerb ? CLAUSE : PARAGRAPH;
    return withWords.some((word) => standsIn(text, word, start - reach, end + reach, false));
  }

  return (text, start, end, surface) =>
    isSpokenFor(text, start, end, surface) &&
    !near.get(surface)!.withoutWords.some((word) => standsIn(text, word, start - CLAUSE, end + CLAUSE, true));
}

/** True when `word` is in `text[from, to)`, at the beginning of a word if `beginning` says so: 책 speaks of books, 정책 does not. */
function standsIn(text: string, word: string, from: number, to: number, beginning: boolean): boolean {
  const window = from <= 0 && to >= text.length ? text : text.slice(Math.max(0, from), to);
  for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) {
    if (!beginning || !isHangul(unitAt(window, at - 1))) return true;
  }
  return false;
}
