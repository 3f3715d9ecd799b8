import { type LinearModel, type Sample, trainLogisticRegression } from '../../linear/train/logistic-regression.ts';
import type { KnownFeature, Part } from './read-training-texts.ts';

const OPTIONS = { epochs: 20, rate: 0.1, decay: 1e-3 } as const;
/** A feature of a single text says nothing about others. */
const LEAST_TEXTS = 2;

/**
 * Weights of all features, most of them 0. Trains on the features of several texts, then only on the most telling ones of each part
 * of the model, as many as `kept` says.
 */
export function trainWeights(samples: readonly Sample[], features: readonly KnownFeature[], kept: (part: Part) => number): LinearModel {
  const frequent = features.flatMap(({ texts }, place) => (texts >= LEAST_TEXTS ? [place] : []));
  const first = trainOn(samples, features.length, frequent);
  const telling = (place: number) => Math.abs(first.weights[place]!) * Math.sqrt(features[place]!.texts);
  const sorted = frequent.sort((a, b) => telling(b) - telling(a));
  const left = new Map<Part, number>();
  const chosen = sorted.filter((place) => {
    const { part } = features[place]!;
    const rest = left.get(part) ?? kept(part);
    left.set(part, rest - 1);
    return rest > 0;
  });
  return trainOn(samples, features.length, chosen);
}

/** Trains on the chosen features; the weights of all others stay 0. */
function trainOn(samples: readonly Sample[], all: number, chosen: readonly number[]): LinearModel {
  const isChosen = new Uint8Array(all);
  for (const place of chosen) isChosen[place] = 1;
  const reduced = samples.map(({ features, values, target }): Sample => {
    const isKept = (_: number, at: number) => isChosen[features[at]!] === 1;
    return { features: features.filter(isKept), values: values.filter(isKept), target };
  });
  return trainLogisticRegression(reduced, { ...OPTIONS, features: all });
}
