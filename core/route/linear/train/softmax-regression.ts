import { seededOrders } from './seeded-orders.ts';

/** A text as the regression sees it: which features it has, how much each of them counts, and its class. */
export interface ClassSample {
  features: Int32Array;
  value: number;
  target: number;
  /** How much the sample counts beside others. */
  weight: number;
}

export interface SoftmaxOptions {
  features: number;
  classes: number;
  epochs: number;
  /** Step size of AdaGrad. */
  rate: number;
  /** The places of the weights that are trained, sorted; all others stay 0. Left out: all are trained. */
  places?: Int32Array;
}

/** The part of a label that is divided among all classes, since some questions belong to another one as well. */
const SMOOTHING = 0.1;
/** Sum of squares that every feature begins with, so that its first steps are not too long. */
const FIRST_SQUARES = 0.05;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad: for each feature and class a weight, at the place
 * feature × classes + class. The same data always make the same weights.
 */
export function trainSoftmaxRegression(samples: readonly ClassSample[], options: SoftmaxOptions): Float32Array {
  const { features, classes, epochs, rate, places = Int32Array.from({ length: features * classes }, (_, at) => at) } = options;
  // The trained weights lie close together, those of a feature one after another.
  const trained = new Float32Array(places.length);
  const classOf = Uint8Array.from(places, (place) => place % classes);
  const starts = startsOf(places, features, classes);
  const squares = new Float32Array(features).fill(FIRST_SQUARES);
  const errors = new Float64Array(classes);
  const orders = seededOrders(samples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orders.next()) {
      const { features: own, value, target, weight } = samples[at]!;
      errors.fill(0);
      for (const feature of own) {
        const end = starts[feature + 1]!;
        for (let i = starts[feature]!; i < end; i++) errors[classOf[i]!]! += trained[i]! * value;
      }
      softmax(errors);
      for (let to = 0; to < classes; to++) errors[to]! -= SMOOTHING / classes;
      errors[target]! -= 1 - SMOOTHING;
      for (const feature of own) {
        squares[feature]! += weight * value * value;
        const step = (rate * weight * value) / Math.sqrt(squares[feature]!);
        const end = starts[feature + 1]!;
        for (let i = starts[feature]!; i < end; i++) trained[i]! -= step * errors[classOf[i]!]!;
      }
    }
  }
  const weights = new Float32Array(features * classes);
  places.forEach((place, at) => {
    weights[place] = trained[at]!;
  });
  return weights;
}

/** Where the places of each feature begin; those of the next one end them. */
function startsOf(places: Int32Array, features: number, classes: number): Int32Array {
  const starts = new Int32Array(features + 1);
  for (const place of places) starts[Math.floor(place / classes) + 1]!++;
  for (let feature = 0; feature < features; feature++) starts[feature + 1]! += starts[feature]!;
  return starts;
}

/** Turns log-odds into probabilities, in place. */
export function softmax(logOdds: Float64Array): void {
  let most = -Infinity;
  for (let at = 0; at < logOdds.length; at++) if (logOdds[at]! > most) most = logOdds[at]!;
  let sum = 0;
  for (let at = 0; at < logOdds.length; at++) sum += logOdds[at] = Math.exp(logOdds[at]! - most);
  for (let at = 0; at < logOdds.length; at++) logOdds[at]! /= sum;
}
