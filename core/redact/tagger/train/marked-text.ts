import { TAGGED_KINDS, type TaggedKind } from '../tags.ts';

/** A stretch of a text, and what it is where it is a detail. */
export interface Piece {
  text: string;
  kind: TaggedKind | null;
}

const MARKED = new RegExp(`⟦(${TAGGED_KINDS.join('|')}):([^⟦⟧]+)⟧`, 'gu');

/** Cuts a text in which details are marked (⟦name:김민수⟧) into pieces; `\n` and `\t` are a line break and a tab. */
export function readMarkedText(marked: string): Piece[] {
  const text = marked.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: whole, 1: kind, 2: value, index } of text.matchAll(MARKED)) {
    if (index > done) pieces.push({ text: text.slice(done, index), kind: null });
    pieces.push({ text: value!, kind: kind as TaggedKind });
    done = index + whole.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), kind: null });
  return pieces;
}
