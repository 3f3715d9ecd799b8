import { mergeTries } from '../match/merge-tries.ts';
import { canonicalSurface, hasShortPart } from '../match/surface.ts';
import type { Level, TermIndex } from '../match/term-index.ts';
import { buildTrie } from '../match/trie.ts';
import { GENERAL } from '../services.ts';
import type { OwnTerm } from './own-terms.ts';

/** An agency wants its own terms seen, whatever level the reader asks for. */
const LEVEL: Level = 3;

/**
 * An index of our terms and an agency's, whose numbers follow ours in the order given. A surface that both have is the agency's; of two
 * of its own terms it is the first's, headwords before other spellings. Takes time with the number of all surfaces.
 */
export function joinIndex(ours: TermIndex, own: readonly OwnTerm[]): TermIndex {
  const terms = ours.level.length;
  const claims = claimSurfaces(own);
  const { trie, sorted } = buildTrie([...claims.keys()]);
  const claimed = sorted.map((surface) => claims.get(surface)!);
  const ofTerms = (list: Uint8Array, read: (term: OwnTerm) => number) => extend(list, own.map(read));
  return {
    ...ours,
    trie: mergeTries(ours.trie, trie, ours.termOf.length),
    termOf: extend(
      ours.termOf,
      claimed.map(({ term }) => terms + term),
    ),
    loose: extend(
      ours.loose,
      claimed.map(({ isLoose }) => Number(isLoose)),
    ),
    blocks: extend(
      ours.blocks,
      claimed.map(() => 0),
    ),
    // Nobody says which are verbs too, and what is none does not stand in front of 하다.
    verbal: ofTerms(ours.verbal, () => 1),
    level: ofTerms(ours.level, () => LEVEL),
    common: ofTerms(ours.common, () => 0),
    service: ofTerms(ours.service, ({ service }) => ours.services.indexOf(service ?? GENERAL)),
  };
}

interface Claim {
  term: number;
  isLoose: boolean;
}

function claimSurfaces(own: readonly OwnTerm[]): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  const claim = (surface: string, term: number) => {
    const text = canonicalSurface(surface);
    // What is indexed as it is written has no parts.
    if (!claims.has(text)) claims.set(text, { term, isLoose: text !== surface && hasShortPart(surface) });
  };
  own.forEach(({ headword }, term) => void claim(headword, term));
  own.forEach(({ surfaces }, term) => void surfaces.forEach((surface) => void claim(surface, term)));
  return claims;
}

function extend<List extends Int32Array | Uint8Array>(list: List, more: readonly number[]): List {
  const longer = new (list.constructor as new (length: number) => List)(list.length + more.length);
  longer.set(list);
  longer.set(more, list.length);
  return longer;
}
