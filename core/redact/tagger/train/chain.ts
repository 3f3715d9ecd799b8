import { mayFollow, OUTSIDE, TAG_COUNT } from '../tags.ts';
import { WEIGHED_TAGS } from '../weights.ts';
import type { TrainingSample } from './training-sample.ts';

/** Weights of all features (feature × WEIGHED_TAGS + tag - 1), and of a tag behind another (before × TAG_COUNT + tag). */
export interface FieldWeights {
  features: Float32Array;
  transitions: Float32Array;
}

/** How likely the tags of a text's units are, all ways to tag the text considered. */
export interface Chain {
  tagProbability(at: number, tag: number): number;
  /** How many pairs of each kind are to be expected (before × TAG_COUNT + tag). */
  pairProbabilities(): Float64Array;
}

const ALLOWED = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, pair) =>
  Number(mayFollow(Math.floor(pair / TAG_COUNT), pair % TAG_COUNT)),
);

/** Sums over all ways to tag a text (forward-backward algorithm), scaled at each unit. */
export function readChain(sample: Pick<TrainingSample, 'features' | 'starts'>, weights: FieldWeights): Chain {
  const count = sample.starts.length - 1;
  const own = factorsOf(sample, weights.features);
  const pairs = ALLOWED.map((allowed, pair) => allowed * Math.exp(weights.transitions[pair]!));
  const { forward, sums } = sumForward(own, pairs);
  const backward = sumBackward(own, pairs, sums);
  return {
    tagProbability: (at, tag) => forward[at * TAG_COUNT + tag]! * backward[at * TAG_COUNT + tag]!,
    pairProbabilities() {
      const expected = new Float64Array(TAG_COUNT * TAG_COUNT);
      for (let at = 0; at < count; at++) {
        for (let tag = 0; tag < TAG_COUNT; tag++) {
          const here = (own[at * TAG_COUNT + tag]! * backward[at * TAG_COUNT + tag]!) / sums[at]!;
          if (at === 0) expected[OUTSIDE * TAG_COUNT + tag]! += pairs[OUTSIDE * TAG_COUNT + tag]! * here;
          else
            for (let before = 0; before < TAG_COUNT; before++)
              expected[before * TAG_COUNT + tag]! += forward[(at - 1) * TAG_COUNT + before]! * pairs[before * TAG_COUNT + tag]! * here;
        }
      }
      return expected;
    },
  };
}

/** What each tag of each unit has for itself, the best as 1. */
function factorsOf({ features, starts }: Pick<TrainingSample, 'features' | 'starts'>, weights: Float32Array): Float64Array {
  const count = starts.length - 1;
  const factors = new Float64Array(count * TAG_COUNT);
  for (let at = 0; at < count; at++) {
    const row = factors.subarray(at * TAG_COUNT, (at + 1) * TAG_COUNT);
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const place = features[i]! * WEIGHED_TAGS;
      for (let tag = 0; tag < WEIGHED_TAGS; tag++) row[tag + 1]! += weights[place + tag]!;
    }
    let most = 0;
    for (let tag = 1; tag < TAG_COUNT; tag++) most = Math.max(most, row[tag]!);
    for (let tag = 0; tag < TAG_COUNT; tag++) row[tag] = Math.exp(row[tag]! - most);
  }
  return factors;
}

function sumForward(own: Float64Array, pairs: Float64Array): { forward: Float64Array; sums: Float64Array } {
  const forward = new Float64Array(own.length);
  const sums = new Float64Array(own.length / TAG_COUNT);
  for (let at = 0; at < sums.length; at++) {
    const row = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = at === 0 ? pairs[OUTSIDE * TAG_COUNT + tag]! : 0;
      if (at > 0)
        for (let before = 0; before < TAG_COUNT; before++) sum += forward[row - TAG_COUNT + before]! * pairs[before * TAG_COUNT + tag]!;
      sums[at]! += forward[row + tag] = sum * own[row + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag]! /= sums[at]!;
  }
  return { forward, sums };
}

function sumBackward(own: Float64Array, pairs: Float64Array, sums: Float64Array): Float64Array {
  const backward = new Float64Array(own.length);
  backward.fill(1, own.length - TAG_COUNT);
  for (let at = sums.length - 2; at >= 0; at--) {
    const next = (at + 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = 0;
      for (let behind = 0; behind < TAG_COUNT; behind++)
        sum += pairs[tag * TAG_COUNT + behind]! * own[next + behind]! * backward[next + behind]!;
      backward[at * TAG_COUNT + tag] = sum / sums[at + 1]!;
    }
  }
  return backward;
}
