import { describe, expect, it } from 'vitest';
import { decodeServiceWeights, encodeServiceWeights } from '../../../../core/route/classifier/service-weights.ts';

const SERVICES = 3;
const place = (feature: number, service: number) => feature * SERVICES + service;
const encoded = encodeServiceWeights([
  [place(7, 2), 1.2],
  [place(7, 0), -0.6],
  [place(200_000, 1), 0.6],
  [place(9, 1), 0.001],
]);
const weights = decodeServiceWeights(encoded, SERVICES);

describe('encoded weights', () => {
  it('give back what each feature says for and against each service', () => {
    expect(weights.get(7)!.map(([service, weight]) => [service, weight.toFixed(1)])).toEqual([
      [0, '-0.6'],
      [2, '1.2'],
    ]);
    expect(weights.get(200_000)).toHaveLength(1);
  });

  it('leave out what hardly tells anything', () => expect(weights.has(9)).toBe(false));

  it('need no escape in JSON', () => expect(encoded.distances + encoded.steps).not.toMatch(/["\\]/));

  it('may be none', () => expect(decodeServiceWeights(encodeServiceWeights([]), SERVICES).size).toBe(0));
});
