import { GENERAL } from '../../services.ts';
import type { CommonWords } from '../common-words.ts';
import { canonicalSurface } from '../surface.ts';
import { type CompiledIndex, encodeTraits, type Level } from '../term-index.ts';
import { compileGrammar } from './compile-grammar.ts';
import { compileSites, type IndexSite } from './compile-sites.ts';
import { type Held, layOutSurfaces, type SpelledTerm, writeSurfaces } from './compile-surfaces.ts';

/** What matching needs of a term; a part of the glossary's term. */
export interface IndexTerm extends SpelledTerm {
  verbal: boolean;
  level: Level;
  /** A word of buttons and table heads. */
  common?: boolean | undefined;
  service: string;
}

export interface Compilation<Term> {
  index: CompiledIndex;
  /** The surfaces of the common words, which come by themselves. */
  common: CommonWords;
  /** The terms by their number in the index. */
  terms: Term[];
}

/**
 * Compiles terms, the nouns that form compounds with them, and the hosts that speak for a sense. Terms are numbered in the order of their first
 * surface, short ones first, so that most owners need one character; common words come last.
 */
export function compileIndex<Term extends IndexTerm>(
  terms: readonly Term[],
  nouns: readonly string[],
  sites: readonly IndexSite[] = [],
): Compilation<Term> {
  const commonTerms = terms.filter(({ common }) => common);
  const others = terms.filter(({ common }) => !common);
  const words = layOutSurfaces(others, heldInCommonWords(others, commonTerms));
  const common = layOutSurfaces(commonTerms);
  const ordered = [...words.ordered, ...common.ordered];
  const services = [...new Set(ordered.map((term) => term.service))].sort();
  const grammar = compileGrammar();
  // A common word builds compounds where it is not looked for, too.
  const compounds = [...new Set([...nouns, ...commonTerms.flatMap(spellingsOf)].map(canonicalSurface))].sort();
  const { write, ...written } = writeSurfaces(words, [compounds, grammar.words]);
  return {
    terms: ordered,
    index: {
      ...written.words,
      traits: ordered.map((term) => encodeTraits({ ...term, common: term.common === true }, services.indexOf(term.service))).join(''),
      nouns: write(compounds),
      grammar: { words: write(grammar.words), roles: grammar.roles },
      services,
      sites: compileSites(sites, services, servicesInDoubt(ordered)),
    },
    common: { ...writeSurfaces(common).words, firstTerm: words.ordered.length },
  };
}

/** Where a term is inside a common word, it is not meant (청구 in 청구금액), whether or not that word is looked for. */
function heldInCommonWords<Term extends IndexTerm>(terms: readonly Term[], commonTerms: readonly Term[]): Held<Term>[] {
  const words = commonTerms.flatMap(spellingsOf).map(canonicalSurface);
  return terms.flatMap((term) => {
    const inside = spellingsOf(term).map(canonicalSurface);
    return words.filter((word) => inside.some((spelling) => word !== spelling && word.includes(spelling))).map((word) => ({ word, term }));
  });
}

function spellingsOf({ headword, surfaces }: IndexTerm): string[] {
  return [headword, ...surfaces];
}

/** The services with a term that something must speak for, which a page of every subject does not. */
function servicesInDoubt(terms: readonly IndexTerm[]): Set<string> {
  return new Set(terms.filter(({ near, service }) => near?.with.length && service !== GENERAL).map(({ service }) => service));
}
