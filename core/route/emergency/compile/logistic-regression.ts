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
  const order = Uint32Array.from(samples.keys());
  const random = createRandom(1);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
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

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
