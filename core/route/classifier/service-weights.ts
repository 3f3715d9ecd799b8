import { decodeWeights, type EncodedWeights, encodeWeights } from '../linear/feature-weights.ts';

/** What each feature says for each service: places (feature × services + service) with weights. */
export type ServiceWeights = readonly (readonly [place: number, weight: number])[];

/** Levels on either side of nothing; finer ones would make the model larger and hardly better. */
const LEVELS = 6;
/** The share of weights, the greatest ones, that are cut down to the level of the least of them. */
const CUT = 0.01;

/** The weights in few levels, as one list of numbered weights. */
export function encodeServiceWeights(weights: ServiceWeights): EncodedWeights {
  const sizes = weights.map(([, weight]) => Math.abs(weight)).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length * CUT)] ?? 1) / LEVELS;
  const levels = weights.map(([place, weight]) => [place, Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale)))] as const);
  return { scale: Math.round(scale * 1e4) / 1e4, ...encodeWeights(levels.filter(([, level]) => level !== 0)) };
}

/** By feature, what it says for each service that it speaks for or against. */
export type ReadServiceWeights = ReadonlyMap<number, readonly (readonly [service: number, weight: number])[]>;

/** What `encodeServiceWeights` wrote, rounded to its levels. */
export function decodeServiceWeights(encoded: EncodedWeights, services: number): ReadServiceWeights {
  const byFeature = new Map<number, [number, number][]>();
  for (const [place, weight] of decodeWeights(encoded)) {
    const feature = Math.floor(place / services);
    const own = byFeature.get(feature) ?? [];
    own.push([place % services, weight]);
    byFeature.set(feature, own);
  }
  return byFeature;
}
