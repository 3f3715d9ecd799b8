import { mayFollow, OUTSIDE, TAG_COUNT } from './tags.ts';

/** Before the first unit, and where no path leads. */
const NEVER = -1e9;

/** Pairs of tags that may follow each other. */
const PAIRS = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Array.from({ length: TAG_COUNT }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/**
 * The best tags of a row of units (Viterbi): `scores` has TAG_COUNT scores for each unit, `transitions` those of a tag behind another
 * (before × TAG_COUNT + tag).
 */
export function decodeTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const count = scores.length / TAG_COUNT;
  const tags = new Uint8Array(count);
  if (count === 0) return tags;
  const from = new Uint8Array(scores.length);
  const sums = new Float32Array(scores.length);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    sums[tag] = mayFollow(OUTSIDE, tag) ? scores[tag]! + transitions[OUTSIDE * TAG_COUNT + tag]! : NEVER;
  }
  for (let at = 1; at < count; at++) {
    const row = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const pairs = PAIRS[tag]!;
      let best = NEVER * 2;
      let bestBefore = 0;
      for (let i = 0; i < pairs.length; i++) {
        const before = pairs[i]!;
        const sum = sums[row - TAG_COUNT + before]! + transitions[before * TAG_COUNT + tag]!;
        if (sum > best) {
          best = sum;
          bestBefore = before;
        }
      }
      sums[row + tag] = best + scores[row + tag]!;
      from[row + tag] = bestBefore;
    }
  }
  let tag = 0;
  const end = (count - 1) * TAG_COUNT;
  for (let other = 1; other < TAG_COUNT; other++) if (sums[end + other]! > sums[end + tag]!) tag = other;
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * TAG_COUNT + tag]!;
  }
  return tags;
}
