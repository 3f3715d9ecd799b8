import { seededOrders } from './seeded-orders.ts';

/** A text as the regression sees it: which features it has and how much of each, and how sure it is that the answer is yes (0 … 1). */
export interface Sample {
  features: Int32Array;
  values: Float64Array;
  target: number;
  /** How much the sample counts beside others. */
  weight: number;
}

export interface TrainOptions {
  features: number;
  epochs: number;
  /** Step size of AdaGrad. */
  rate: number;
  /** Pull of every weight towards nothing, a step. */
  decay: number;
}

/** Weights of a linear model of log-odds. */
export interface LinearModel {
  weights: Float64Array;
  bias: number;
}

/** Log-odds that the answer is yes. */
export function logOdds({ weights, bias }: LinearModel, { features, values }: Pick<Sample, 'features' | 'values'>): number {
  let sum = bias;
  for (let at = 0; at < features.length; at++) sum += weights[features[at]!]! * values[at]!;
  return sum;
}

/** Sum of squares that every weight begins with, so that its first steps are not too long. */
const FIRST_SQUARES = 1e-2;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011). The samples are taken in an order
 * that a fixed seed gives, so that the same data always make the same model.
 */
export function trainLogisticRegression(samples: readonly Sample[], { features, epochs, rate, decay }: TrainOptions): LinearModel {
  const { starts, places, values } = flatten(samples);
  // The weight and the sum of squares of a feature are neighbours, since they are always needed together.
  const state = new Float64Array(features * 2);
  for (let feature = 0; feature < features; feature++) state[feature * 2 + 1] = FIRST_SQUARES;
  let bias = 0;
  let biasSquares = FIRST_SQUARES;
  const orders = seededOrders(samples.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orders.next()) {
      const { target, weight } = samples[at]!;
      const end = starts[at + 1]!;
      let sum = bias;
      for (let i = starts[at]!; i < end; i++) sum += state[places[i]!]! * values[i]!;
      const error = (sigmoid(sum) - target) * weight;
      for (let i = starts[at]!; i < end; i++) {
        const place = places[i]!;
        const gradient = error * values[i]! + decay * state[place]!;
        state[place + 1]! += gradient * gradient;
        state[place]! -= (rate * gradient) / Math.sqrt(state[place + 1]!);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights: Float64Array.from({ length: features }, (_, feature) => state[feature * 2]!), bias };
}

/** The features of all samples, one after another, which are read faster so: sample `at` has those from `starts[at]` to `starts[at + 1]`. */
function flatten(samples: readonly Sample[]): { starts: Int32Array; places: Int32Array; values: Float64Array } {
  const starts = new Int32Array(samples.length + 1);
  samples.forEach(({ features }, at) => {
    starts[at + 1] = starts[at]! + features.length;
  });
  const places = new Int32Array(starts.at(-1)!);
  const values = new Float64Array(starts.at(-1)!);
  samples.forEach((sample, at) => {
    values.set(sample.values, starts[at]);
    for (let i = 0; i < sample.features.length; i++) places[starts[at]! + i] = sample.features[i]! * 2;
  });
  return { starts, places, values };
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
