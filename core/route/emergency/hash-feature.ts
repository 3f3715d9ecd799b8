/** Numbers that features get; so many that two features of a question seldom share one. */
export const BUCKETS = 2 ** 20;

/** The number of a feature, 0 … BUCKETS - 1: FNV-1a over its UTF-16 units, mixed once more. */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 12;
}
