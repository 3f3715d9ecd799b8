import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/languages.ts';
import { openCompiled } from '../../../glossary/compile/open-compiled.ts';
import { escapeText } from '../../../widget/build/escape-unicode.ts';

const compiled = openCompiled();

/** Bytes of a bucket as the script tag loads it: ASCII, as every script. */
const weigh = (bucket: unknown) => gzipSync(escapeText(JSON.stringify(bucket))).length;

describe.each(LANGUAGES)('the buckets of %s', (language) => {
  const buckets = compiled.explanationBuckets(language);

  it('have at most 12 kB gzip each', () => {
    expect(Math.max(...buckets.map(weigh))).toBeLessThanOrEqual(12_000);
  });

  it('are of mixed subjects, so that none tells what the reader asks about', () => {
    const subjects = buckets.map((bucket) => new Set(Object.values(bucket).map(({ service }) => service)).size);
    expect(Math.min(...subjects)).toBeGreaterThanOrEqual(5);
  });

  it('hold what the names name', () => {
    const { terms } = compiled.names(language);
    const kept = Object.fromEntries(buckets.flatMap((bucket) => Object.entries(bucket)));
    expect(Object.keys(kept)).toHaveLength(terms.length);
    for (const [number, names] of terms.entries()) expect(kept[number]).toMatchObject(names);
  });
});

it('the sources of a term are in the bucket that its explanation is in', () => {
  const numbers = (buckets: readonly object[]) => buckets.map((bucket) => Object.keys(bucket));
  expect(numbers(compiled.sourceBuckets())).toEqual(numbers(compiled.explanationBuckets('en')));
  expect(compiled.sourceBuckets().every((bucket) => Object.values(bucket).every((sources) => sources.length > 0))).toBe(true);
});
