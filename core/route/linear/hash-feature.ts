/** How many numbers features can have: so many that two features of a question seldom share one. */
export const BUCKETS = 2 ** 20;

/** The number of a feature, 0 … BUCKETS - 1. */
export function hashFeature(feature: string): number {
  let hash = HASH_START;
  for (let at = 0; at < feature.length; at++) hash = extendHash(hash, feature.charCodeAt(at));
  return finishHash(hash);
}

/** FNV-1a over UTF-16 units, unit by unit, so that the pieces of a word that begin at one place are read once. */
export const HASH_START = 0x811c9dc5;

export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixed once more, since only the upper bits are kept. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 12;
}
