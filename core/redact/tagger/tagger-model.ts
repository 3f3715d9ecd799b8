import type { EncodedWeights } from '../../route/linear/feature-weights.ts';

/** A part of what the tagger has learnt. Plain JSON; made from `glossary/details/` by `compileTagger`. */
export interface TaggerModel {
  /** Numbered feature × WEIGHED_TAGS + tag - 1. */
  weights: EncodedWeights;
  /** Of a tag behind another: before × TAG_COUNT + tag; the same in all parts. */
  transitions: readonly number[];
}
