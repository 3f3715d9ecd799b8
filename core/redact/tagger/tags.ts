import type { Span } from '../spans.ts';

/** What the tagger tells apart; a code is any number or string that identifies or opens something of a person. */
export const TAGGED_KINDS = ['name', 'address', 'code'] as const;

export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** A stretch of a text with what it is. */
export interface TaggedSpan extends Span {
  kind: TaggedKind;
}

/** The tag of a unit that is no detail; of each kind, the odd tag begins a detail and the even one behind it goes on (BIO). */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 2 * TAGGED_KINDS.length;

export function beginOf(kind: TaggedKind): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind);
}

export function isInside(tag: number): boolean {
  return tag !== OUTSIDE && tag % 2 === 0;
}

/** Whether a tag may follow another: a detail goes on only behind its own beginning or inside. */
export function mayFollow(before: number, tag: number): boolean {
  return !isInside(tag) || before === tag || before === tag - 1;
}

/** The kind of a tag that is not `OUTSIDE`. */
export function kindOf(tag: number): TaggedKind {
  return TAGGED_KINDS[(tag - 1) >> 1]!;
}
