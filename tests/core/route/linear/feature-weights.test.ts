import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, STEPS } from '../../../../core/route/linear/feature-weights.ts';
import { BUCKETS, hashFeature } from '../../../../core/route/linear/hash-feature.ts';

const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: BUCKETS - 1 }), fc.integer({ min: -STEPS, max: STEPS })), {
  selector: ([feature]) => feature,
});

describe('weights of features', () => {
  it('come back as they were, whatever their numbers', () => {
    fc.assert(
      fc.property(entries, (weights) => {
        const decoded = decodeWeights({ ...encodeWeights(weights), scale: 0.5 });
        expect(new Map(decoded)).toEqual(new Map(weights.map(([feature, step]) => [feature, step * 0.5])));
      }),
    );
  });

  it('are printable ASCII that needs no escape in JSON', () => {
    fc.assert(
      fc.property(entries, (weights) => {
        expect(Object.values(encodeWeights(weights)).join('')).toMatch(/^[ !#-[\]-~]*$/);
      }),
    );
  });
});

describe('the number of a feature', () => {
  it('lies below the number of buckets, and differs for nearly all of many', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => hashFeature(`feature ${at}`));
    expect(Math.max(...numbers)).toBeLessThan(BUCKETS);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(new Set(numbers).size).toBeGreaterThan(9_900);
  });
});
