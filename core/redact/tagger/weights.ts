import { decodeWeights } from '../../route/linear/feature-weights.ts';
import { BUCKETS } from '../../route/linear/hash-feature.ts';
import type { TaggerModel } from './tagger-model.ts';
import { TAG_COUNT } from './tags.ts';

/** Each feature weighs something for each tag but `OUTSIDE`, which needs no weights: all is relative to it. */
export const WEIGHED_TAGS = TAG_COUNT - 1;

/** The weights of features that have any, in a row of `WEIGHED_TAGS` each; row 0 is all zeros. */
export interface TagWeights {
  /** The row of a feature. */
  index: Uint16Array;
  rows: Float32Array;
  transitions: Float32Array;
}

/** What several parts have learnt, as one table. */
export function readWeights(models: readonly TaggerModel[]): TagWeights {
  const index = new Uint16Array(BUCKETS);
  const rows: number[] = new Array(WEIGHED_TAGS).fill(0);
  for (const { weights } of models) {
    for (const [place, weight] of decodeWeights(weights)) {
      const feature = Math.floor(place / WEIGHED_TAGS);
      if (!index[feature]) {
        index[feature] = rows.length / WEIGHED_TAGS;
        for (let tag = 0; tag < WEIGHED_TAGS; tag++) rows.push(0);
      }
      rows[index[feature]! * WEIGHED_TAGS + (place % WEIGHED_TAGS)] = weight;
    }
  }
  return { index, rows: Float32Array.from(rows), transitions: Float32Array.from(models[0]?.transitions ?? []) };
}
