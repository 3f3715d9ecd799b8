import { BUCKETS } from '../../../route/linear/hash-feature.ts';
import { mayFollow, OUTSIDE, TAG_COUNT } from '../tags.ts';
import { WEIGHED_TAGS } from '../weights.ts';
import { type Chain, type FieldWeights, readChain } from './chain.ts';
import type { TrainingSample } from './training-sample.ts';

/** Learns sample by sample. */
export interface RandomField {
  weights: FieldWeights;
  learn(sample: TrainingSample): void;
}

/** Step size of AdaGrad. */
const RATE = 0.2;
/** A smaller error of a probability teaches nothing; most units have one. */
const LEAST_ERROR = 0.02;

/** A conditional random field of a chain of tags (Lafferty, McCallum, Pereira 2001), trained by stochastic gradient descent with AdaGrad. */
export function createRandomField(): RandomField {
  const weights = { features: new Float32Array(BUCKETS * WEIGHED_TAGS), transitions: new Float32Array(TAG_COUNT * TAG_COUNT) };
  const squares = {
    features: new Float32Array(BUCKETS * WEIGHED_TAGS).fill(1),
    transitions: new Float32Array(TAG_COUNT * TAG_COUNT).fill(1),
  };

  function adjustFeatures({ features, starts, tags }: TrainingSample, { tagProbability }: Chain): void {
    for (let at = 0; at < tags.length; at++) {
      for (let tag = 1; tag < TAG_COUNT; tag++) {
        const error = Number(tags[at] === tag) - tagProbability(at, tag);
        if (Math.abs(error) < LEAST_ERROR) continue;
        for (let i = starts[at]!; i < starts[at + 1]!; i++) {
          const place = features[i]! * WEIGHED_TAGS + tag - 1;
          squares.features[place]! += error * error;
          weights.features[place]! += (RATE * error) / Math.sqrt(squares.features[place]!);
        }
      }
    }
  }

  function adjustTransitions({ tags }: TrainingSample, { pairProbabilities }: Chain): void {
    const errors = pairProbabilities().map((probability) => -probability);
    for (let at = 0; at < tags.length; at++) errors[(tags[at - 1] ?? OUTSIDE) * TAG_COUNT + tags[at]!]! += 1;
    errors.forEach((error, pair) => {
      squares.transitions[pair]! += error * error;
      if (mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT))
        weights.transitions[pair]! += (RATE * error) / Math.sqrt(squares.transitions[pair]!);
    });
  }

  return {
    weights,
    learn(sample) {
      if (sample.tags.length === 0) return;
      const chain = readChain(sample, weights);
      adjustFeatures(sample, chain);
      adjustTransitions(sample, chain);
    },
  };
}
