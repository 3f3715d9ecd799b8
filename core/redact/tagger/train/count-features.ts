import { BUCKETS } from '../../../route/linear/hash-feature.ts';
import { createRandom } from '../../../route/linear/train/create-random.ts';
import { partsOf, TAGGER_PARTS, type TaggerPart } from '../parts.ts';
import { type Training, trainingSample } from './training-sample.ts';

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

/** Reads every text once. */
export function countFeatures(training: Training): FeatureCounts {
  const counts = new Uint16Array(BUCKETS);
  const common = new Uint8Array(BUCKETS).fill(0xff);
  const random = createRandom(2);
  for (const pieces of training.texts) {
    const varied = training.vary(pieces, random);
    const parts = partsOf(varied.map(({ text }) => text).join(''));
    const bits = parts.reduce((sum, part) => sum | (1 << TAGGER_PARTS.indexOf(part)), 0);
    for (const feature of new Set(trainingSample(varied, training.mark).features)) {
      if (counts[feature]! < MOST) counts[feature]!++;
      common[feature]! &= bits;
    }
  }
  return { texts: counts, partOf: (feature) => CHOICES.find((part) => common[feature]! & (1 << TAGGER_PARTS.indexOf(part)))! };
}
