import { type LinearModel, type Sample, trainLogisticRegression } from '../../linear/train/logistic-regression.ts';
import type { KnownFeature, Part } from './read-training-texts.ts';

const OPTIONS = { epochs: 20, rate: 0.1, decay: 1e-3 } as const;
/** The first training only tells which features are worth keeping. */
const FIRST_EPOCHS = 6;
/** A feature of a single text says nothing about others. */
const LEAST_TEXTS = 2;

/**
 * Weights of all features, most of them 0. Trains on the features of several texts, then only on the most telling ones of each part
 * of the model, as many as `kept` says.
 */
export function trainWeights(samples: readonly Sample[], features: readonly KnownFeature[], kept: (part: Part) => number): LinearModel {
  const frequent = features.flatMap(({ texts }, place) => (texts >= LEAST_TEXTS ? [place] : []));
  const first = trainOn(samples, features.length, frequent, FIRST_EPOCHS);
  const telling = (place: number) => Math.abs(first.weights[place]!) * Math.sqrt(features[place]!.texts);
  const sorted = frequent.sort((a, b) => telling(b) - telling(a));
  const left = new Map<Part, number>();
  const chosen = sorted.filter((place) => {
    const { part } = features[place]!;
    const rest = left.get(part) ?? kept(part);
    left.set(part, rest - 1);
    return rest > 0;
  });
  return trainOn(samples, features.length, chosen, OPTIONS.epochs);
}

/** Trains on the chosen features; the weights of all others stay 0. */
function trainOn(samples: readonly Sample[], all: number, chosen: readonly number[], epochs: number): LinearModel {
  // Numbered anew from 1, so that what is trained lies close together in memory.
  const numbers = new Int32Array(all);
  chosen.forEach((place, at) => {
    numbers[place] = at + 1;
  });
  const reduced = samples.map((sample) => withNumbers(sample, numbers));
  const { weights, bias } = trainLogisticRegression(reduced, { ...OPTIONS, epochs, features: chosen.length });
  const spread = new Float64Array(all);
  chosen.forEach((place, at) => {
    spread[place] = weights[at]!;
  });
  return { weights: spread, bias };
}

/** A sample with the features that have a number, one less than it. */
function withNumbers(sample: Sample, numbers: Int32Array): Sample {
  const features = new Int32Array(sample.features.length);
  const values = new Float64Array(sample.features.length);
  let count = 0;
  for (let at = 0; at < features.length; at++) {
    const number = numbers[sample.features[at]!]!;
    if (number === 0) continue;
    features[count] = number - 1;
    values[count++] = sample.values[at]!;
  }
  return { ...sample, features: features.subarray(0, count), values: values.subarray(0, count) };
}
