import { createBoundaries } from '../../../core/match/grammar/boundaries.ts';
import { findSpacedTerm } from '../../../core/match/label-spacing.ts';
import { createMeaning } from '../../../core/match/senses/meaning.ts';
import { canonicalSurface } from '../../../core/match/surface.ts';
import type { TermIndex } from '../../../core/match/term-index.ts';
import { CharacterClass, characterClasses } from '../../../core/text/characters.ts';
import { foldText } from '../../../core/text/fold.ts';
import { isHangul } from '../../../core/text/hangul.ts';
import type { SampleGlossary, SampleMatch } from './sample-glossary.ts';

const { space: SPACE, dot: DOT, ignored: IGNORED } = CharacterClass;
const kindOf = (character: string | undefined) =>
  character === undefined ? CharacterClass.other : characterClasses[character.charCodeAt(0)];

/** A spelling as it was found from a position on. */
interface Candidate {
  surface: number;
  end: number;
  /** A space stands inside. */
  spaced: boolean;
}

/**
 * The plain reading of what the matcher promises: at every position every spelling is tried, letter by letter. It shares
 * with the matcher what makes a boundary and what makes a label, and nothing else.
 */
export function findPlainly({ index, terms, surfaces }: SampleGlossary, source: string): SampleMatch[] {
  const { text, offsets } = foldText(source);
  const fits = createBoundaries(index, createMeaning(index, new Uint8Array(index.termOf.length)));
  const found: SampleMatch[] = [];
  const blockedUntil = new Map<number, number>();

  function longestAt(at: number): { end: number; surface: number } | null {
    const apart = [SPACE, IGNORED].some((kind) => kind === kindOf(text[at + 1]));
    // Inside a longer word, a syllable that stands apart from the next begins nothing.
    if (apart && isHangul(text.charCodeAt(at - 1))) return null;
    if (endsParagraph(text, at + 1)) return null;
    if (kindOf(text[at + 1]) === SPACE) {
      const label = findSpacedTerm(index.trie, text, at);
      if (label && !index.blocks[label.surface]) return label;
    }
    const candidates = surfaces.flatMap((letters, surface) => spellingAt(text, at, letters, surface, index) ?? []);
    candidates.sort((a, b) => b.end - a.end);
    for (const { surface, end, spaced } of candidates) {
      const term = index.termOf[surface]!;
      if (!index.blocks[surface] && at < (blockedUntil.get(term) ?? 0)) continue;
      if (!fits(text, at, end, surface, spaced)) continue;
      if (!index.blocks[surface]) return { end, surface };
      for (const blocked of [term, ...(index.blocksToo.get(surface) ?? [])])
        blockedUntil.set(blocked, Math.max(blockedUntil.get(blocked) ?? 0, end));
    }
    return null;
  }

  for (let at = 0; at < text.length; ) {
    const match = longestAt(at);
    if (match) {
      const { headword } = terms[index.termOf[match.surface]!]!;
      found.push({ start: offsets[at]!, end: offsets[match.end]!, headword, surface: surfaces[match.surface]! });
    }
    at = match?.end ?? at + 1;
  }
  return found;
}

/** Whether an empty line is all that stands from a position on, as far as nothing is to be seen. */
function endsParagraph(text: string, from: number): boolean {
  let at = from;
  while ([SPACE, IGNORED].some((kind) => kind === kindOf(text[at]))) at++;
  return text.slice(from, at).split('\n').length > 2;
}

/** A spelling that stands at a position, over what may stand inside a term; a dot never stands behind its first letter. */
function spellingAt(text: string, start: number, letters: string, surface: number, index: TermIndex): Candidate | null {
  if (letters.length < 2) return null;
  let at = start;
  let breaks = 0;
  let spaced = false;
  const parts = [0];
  for (let letter = 0; letter < letters.length; letter++) {
    const gapFrom = at;
    while (letter > 0 && [SPACE, DOT, IGNORED].some((kind) => kind === kindOf(text[at]))) {
      if (letter === 1 && kindOf(text[at]) === DOT) return null;
      if (text[at] === '\n' && ++breaks > 1) return null;
      spaced ||= kindOf(text[at]) === SPACE;
      at++;
    }
    if ([...text.slice(gapFrom, at)].some((character) => kindOf(character) !== IGNORED)) parts.push(0);
    if (canonicalSurface(text[at] ?? '') !== letters[letter]) return null;
    parts[parts.length - 1]!++;
    at++;
  }
  const apart = parts.length > 1;
  const fitting = !apart || index.loose[surface] === 1 || (!index.blocks[surface] && parts.every((length) => length >= 2));
  return fitting ? { surface, end: at, spaced } : null;
}
