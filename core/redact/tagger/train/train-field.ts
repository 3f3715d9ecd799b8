import { createRandom } from '../../../route/linear/train/create-random.ts';
import { seededOrders } from '../../../route/linear/train/seeded-orders.ts';
import type { FieldWeights } from './chain.ts';
import { createRandomField } from './random-field.ts';
import { type Training, trainingSample } from './training-sample.ts';

/** Reads all texts so many times, each time varied and in another order; only the allowed features learn. */
export function trainField({ texts, vary, mark }: Training, allowed: Uint8Array, epochs: number): FieldWeights {
  const field = createRandomField(allowed);
  const orders = seededOrders(texts.length);
  const random = createRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orders.next()) field.learn(trainingSample(vary(texts[at]!, random), mark));
  }
  return field.weights;
}
