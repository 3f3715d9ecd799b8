import { describe, expect, it } from 'vitest';
import { type ClassSample, softmax, trainSoftmaxRegression } from '../../../../../core/route/linear/train/softmax-regression.ts';

/** Feature 0 is in all samples, feature 1 in those of class 0, feature 2 in those of class 1. */
const samples = Array.from({ length: 40 }, (_, at): ClassSample => {
  const target = at % 2;
  return { features: Int32Array.of(0, 1 + target), value: 1, target, weight: 1 };
});
const options = { features: 3, classes: 2, epochs: 20, rate: 0.3 };

describe('multinomial logistic regression', () => {
  it('learns which class a feature speaks for', () => {
    const weights = trainSoftmaxRegression(samples, options);
    expect(weights[2]! - weights[3]!).toBeGreaterThan(1);
    expect(weights[5]! - weights[4]!).toBeGreaterThan(1);
    expect(Math.abs(weights[0]! - weights[1]!)).toBeLessThan(0.5);
  });

  it('makes the same weights of the same samples', () => {
    expect(trainSoftmaxRegression(samples, options)).toEqual(trainSoftmaxRegression(samples, options));
  });

  it('trains the chosen weights alone', () => {
    const weights = trainSoftmaxRegression(samples, { ...options, places: Int32Array.of(2, 5) });
    expect([...weights.keys()].filter((place) => weights[place] !== 0)).toEqual([2, 5]);
  });

  it('learns more from a sample with more weight', () => {
    const first = samples.map((sample) => ({ ...sample, features: Int32Array.of(0), weight: sample.target === 0 ? 1 : 0.2 }));
    const weights = trainSoftmaxRegression(first, options);
    expect(weights[0]).toBeGreaterThan(weights[1]!);
  });
});

describe('softmax', () => {
  it('makes probabilities of log-odds, however great these are', () => {
    const logOdds = Float64Array.of(1000, 1000, -1000);
    softmax(logOdds);
    expect([...logOdds]).toEqual([0.5, 0.5, 0]);
  });
});
