import { describe, expect, it } from 'vitest';
import { logOdds, type Sample, trainLogisticRegression } from '../../../../../core/route/linear/train/logistic-regression.ts';

/** Feature 0 is in all samples, feature 1 in those that are meant, feature 2 in the others. */
const samples = Array.from({ length: 40 }, (_, at): Sample => {
  const target = at % 2;
  return { features: Int32Array.of(0, 2 - target), values: Float64Array.of(1, 0.5), target, weight: 1 };
});
const options = { features: 3, epochs: 20, rate: 0.3, decay: 1e-3 };

describe('logistic regression', () => {
  it('learns which feature speaks for and which against', () => {
    const model = trainLogisticRegression(samples, options);
    expect(logOdds(model, samples[1]!)).toBeGreaterThan(1);
    expect(logOdds(model, samples[0]!)).toBeLessThan(-1);
    expect(Math.abs(model.weights[0]!)).toBeLessThan(0.5);
  });

  it('makes the same weights of the same samples', () => {
    expect(trainLogisticRegression(samples, options)).toEqual(trainLogisticRegression(samples, options));
  });

  it('learns less from a sample with less weight', () => {
    const alike = samples.map((sample) => ({ ...sample, features: Int32Array.of(0, 0), weight: sample.target === 0 ? 0.2 : 1 }));
    expect(logOdds(trainLogisticRegression(alike, options), alike[0]!)).toBeGreaterThan(0.5);
  });
});
