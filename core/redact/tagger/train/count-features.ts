import { BUCKETS } from '../../../route/linear/hash-feature.ts';
import { TAGGER_PARTS, type TaggerPart } from '../parts.ts';
import type { TrainingText } from './read-training.ts';

/** What is known of all features before the training. */
export interface FeatureCounts {
  /** In how many texts each is. */
  texts: Uint16Array;
  /** The part that has a feature: that of a script that all its texts have letters of, or the shared one. */
  partOf(feature: number): TaggerPart;
}

/** The shared part is the last choice. */
const CHOICES = [...TAGGER_PARTS].reverse();
const MOST = 0xffff;

/** Counts the features of the first variation of each text. */
export function countFeatures(training: readonly TrainingText[]): FeatureCounts {
  const counts = new Uint16Array(BUCKETS);
  const common = new Uint8Array(BUCKETS).fill(0xff);
  const lastText = new Int32Array(BUCKETS).fill(-1);
  for (const [at, { parts, samples }] of training.entries()) {
    const bits = parts.reduce((sum, part) => sum | (1 << TAGGER_PARTS.indexOf(part)), 0);
    for (const feature of samples[0]!.features) {
      if (lastText[feature] !== at && counts[feature]! < MOST) counts[feature]!++;
      lastText[feature] = at;
      common[feature]! &= bits;
    }
  }
  return { texts: counts, partOf: (feature) => CHOICES.find((part) => common[feature]! & (1 << TAGGER_PARTS.indexOf(part)))! };
}
