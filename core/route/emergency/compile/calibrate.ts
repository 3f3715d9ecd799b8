import { sigmoid } from '../../linear/train/logistic-regression.ts';
import type { Calibration } from '../emergency-model.ts';

const STEPS = 2_000;
const RATE = 0.1;

/** Slope and intercept by which log-odds of texts that were kept aside become probabilities that hold (Platt 1999), by gradient descent. */
export function calibrate(aside: readonly { logOdds: number; target: number; weight: number }[]): Calibration {
  const all = aside.reduce((sum, { weight }) => sum + weight, 0);
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    let bySlope = 0;
    let byIntercept = 0;
    for (const { logOdds, target, weight } of aside) {
      const error = (sigmoid(slope * logOdds + intercept) - target) * weight;
      bySlope += error * logOdds;
      byIntercept += error;
    }
    slope -= (RATE * bySlope) / all;
    intercept -= (RATE * byIntercept) / all;
  }
  return { slope, intercept };
}
