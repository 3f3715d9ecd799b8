import { type Sample, trainLogisticRegression } from '../../linear/train/logistic-regression.ts';
import { DANGERS, type Danger } from '../emergency.ts';
import type { DangerWeights, EmergencyModel } from '../emergency-model.ts';
import type { Text } from './read-training-texts.ts';

const OPTIONS = { epochs: 12, rate: 0.3, decay: 1e-4 } as const;
/** What weighs less is left out. */
const LEAST = 0.2;

/** What each concept says for each kind of danger, against all other kinds, in log-odds rounded to a tenth. */
export function weighDangers(all: readonly Text[]): EmergencyModel['dangers'] {
  const texts = all.filter(({ danger }) => danger !== null);
  const concepts = [...new Set(texts.flatMap((text) => [...text.concepts]))].sort();
  const numbers = new Map(concepts.map((concept, number) => [concept, number]));
  const samples = texts.map((text) => {
    const features = Int32Array.from([...text.concepts], (concept) => numbers.get(concept)!);
    return { danger: text.danger, weight: text.weight, features, values: new Float64Array(features.length).fill(1) };
  });
  const weigh = (danger: Danger): DangerWeights => {
    const own = samples.map((sample): Sample => ({ ...sample, target: Number(sample.danger === danger) }));
    const { weights, bias } = trainLogisticRegression(own, { ...OPTIONS, features: concepts.length });
    const known = concepts.map((concept, number) => [concept, round(weights[number]!)] as const);
    return { bias: round(bias), concepts: Object.fromEntries(known.filter(([, weight]) => Math.abs(weight) >= LEAST)) };
  };
  return Object.fromEntries(DANGERS.map((danger) => [danger, weigh(danger)])) as Record<Danger, DangerWeights>;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}
