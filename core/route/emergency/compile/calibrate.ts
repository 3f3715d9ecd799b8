import { sigmoid } from '../../linear/train/logistic-regression.ts';
import type { Calibration } from '../emergency-model.ts';

const STEPS = 2_000;
const RATE = 0.1;

/** Slope and intercept by which log-odds of texts that were kept aside become probabilities that hold (Platt 1999), by gradient descent. */
export function calibrate(aside: readonly { logOdds: number; target: number }[]): Calibration {
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    let bySlope = 0;
    let byIntercept = 0;
    for (const { logOdds, target } of aside) {
      const error = sigmoid(slope * logOdds + intercept) - target;
      bySlope += error * logOdds;
      byIntercept += error;
    }
    slope -= (RATE * bySlope) / aside.length;
    intercept -= (RATE * byIntercept) / aside.length;
  }
  return { slope, intercept };
}
