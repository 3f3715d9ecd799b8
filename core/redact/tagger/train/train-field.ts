import { seededOrders } from '../../../route/linear/train/seeded-orders.ts';
import type { FieldWeights } from './chain.ts';
import { createRandomField } from './random-field.ts';
import type { TrainingText } from './read-training.ts';
import { withFeatures } from './training-sample.ts';

/** Learns from all texts so many times, each time in another order and with the next variation; only the allowed features learn. */
export function trainField(training: readonly TrainingText[], allowed: Uint8Array, epochs: number): FieldWeights {
  const texts = training.map(({ samples }) => samples.map((sample) => withFeatures(sample, allowed)));
  const field = createRandomField();
  const orders = seededOrders(texts.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orders.next()) field.learn(texts[at]![epoch % texts[at]!.length]!);
  }
  return field.weights;
}
