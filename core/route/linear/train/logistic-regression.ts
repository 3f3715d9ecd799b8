import { seededOrders } from './seeded-orders.ts';

/** A text as the regression sees it: which features it has and how much of each, and how sure it is that the answer is yes (0 … 1). */
export interface Sample {
  features: Int32Array;
  values: Float64Array;
  target: number;
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

/**
 * Logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011). The samples are taken in an order
 * that a fixed seed gives, so that the same data always make the same model.
 */
export function trainLogisticRegression(samples: readonly Sample[], options: TrainOptions): LinearModel {
  const model: LinearModel = { weights: new Float64Array(options.features), bias: 0 };
  const squares = new Float64Array(options.features).fill(1e-2);
  let biasSquares = 1e-2;
  const orders = seededOrders(samples.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of orders.next()) {
      const sample = samples[at]!;
      const error = sigmoid(logOdds(model, sample)) - sample.target;
      for (let i = 0; i < sample.features.length; i++) {
        const feature = sample.features[i]!;
        const gradient = error * sample.values[i]! + options.decay * model.weights[feature]!;
        squares[feature]! += gradient * gradient;
        model.weights[feature]! -= (options.rate * gradient) / Math.sqrt(squares[feature]!);
      }
      biasSquares += error * error;
      model.bias -= (options.rate * error) / Math.sqrt(biasSquares);
    }
  }
  return model;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
