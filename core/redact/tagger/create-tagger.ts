import type { Find } from '../recogniser.ts';
import type { Words } from '../words/words.ts';
import { decodeTags } from './decode.ts';
import { spanJudge } from './judge-span.ts';
import type { TaggerModel } from './tagger-model.ts';
import { isInside, kindOf, OUTSIDE, TAG_COUNT, type TaggedSpan } from './tags.ts';
import { FEATURES, unitFeatures } from './unit-features.ts';
import { cutUnits, type Units } from './units.ts';
import { readWeights, type TagWeights, WEIGHED_TAGS } from './weights.ts';
import { wordMarker } from './word-marks.ts';

/** What is added to the score of a unit that is no detail: chosen so that little of what is harmless is taken for one (decision 0021). */
const CAUTION = -0.3;

/**
 * Finds names, addresses and codes that no rule knows, by what surrounds them and how they are written: a linear model that has learnt
 * from examples. It reads a text in which the rules find nothing more.
 */
export function createTagger(words: Words, models: readonly TaggerModel[]): Find {
  if (models.length === 0) return () => [];
  const weights = readWeights(models);
  const mark = wordMarker(words);
  const judge = spanJudge(words);
  return (context) => {
    const units = cutUnits(context.text);
    const features = unitFeatures(units, mark(context.text, units));
    const tags = decodeTags(scoreTags(features, weights), weights.transitions);
    return spansOf(tags, units).flatMap(judge(context));
  };
}

/** For each unit, a score of each tag. */
function scoreTags(features: Int32Array, { index, rows }: TagWeights): Float32Array {
  const count = features.length / FEATURES;
  const scores = new Float32Array(count * TAG_COUNT);
  for (let at = 0; at < count; at++) {
    const own = at * TAG_COUNT;
    scores[own + OUTSIDE] = CAUTION;
    for (let i = at * FEATURES; i < (at + 1) * FEATURES; i++) {
      const row = index[features[i]!]! * WEIGHED_TAGS;
      if (row > 0) for (let tag = 0; tag < WEIGHED_TAGS; tag++) scores[own + 1 + tag]! += rows[row + tag]!;
    }
  }
  return scores;
}

function spansOf(tags: Uint8Array, { starts, ends }: Units): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  tags.forEach((tag, at) => {
    if (tag === OUTSIDE) return;
    const last = spans.at(-1);
    if (last && isInside(tag)) last.end = ends[at]!;
    else spans.push({ kind: kindOf(tag), start: starts[at]!, end: ends[at]! });
  });
  return spans;
}
