import { normalise } from '../../normalise.ts';
import type { Span } from '../../spans.ts';
import { beginOf, OUTSIDE, type TaggedSpan } from '../tags.ts';
import { FEATURES, unitFeatures } from '../unit-features.ts';
import { cutUnits, type Units } from '../units.ts';
import type { MarkWords } from '../word-marks.ts';
import type { VariedPiece } from './vary-text.ts';

/** The features of a text's units, those of each from `starts[unit]` to `starts[unit + 1]`, and their right tags. */
export interface TrainingSample {
  features: Int32Array;
  starts: Int32Array;
  tags: Uint8Array;
}

/** A sample of a text whose details are known. */
export function trainingSample(pieces: readonly VariedPiece[], mark: MarkWords): TrainingSample {
  const details: TaggedSpan[] = [];
  const struck: Span[] = [];
  let source = '';
  for (const { text, kind, isStruck } of pieces) {
    const span = { start: source.length, end: source.length + text.length };
    if (isStruck) struck.push(span);
    else if (kind) details.push({ kind, ...span });
    source += text;
  }
  const { text, starts } = normalise(source, struck);
  const units = cutUnits(text);
  return {
    features: unitFeatures(units, mark(text, units)),
    starts: Int32Array.from({ length: units.count + 1 }, (_, at) => at * FEATURES),
    tags: tagsOf(units, starts, details),
  };
}

/** The sample without the features that are not allowed. */
export function withFeatures({ features, starts, tags }: TrainingSample, allowed: Uint8Array): TrainingSample {
  const kept = new Int32Array(features.length);
  const keptStarts = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at < tags.length; at++) {
    for (let i = starts[at]!; i < starts[at + 1]!; i++) if (allowed[features[i]!]) kept[count++] = features[i]!;
    keptStarts[at + 1] = count;
  }
  return { features: kept.slice(0, count), starts: keptStarts, tags };
}

function tagsOf(units: Units, starts: readonly number[], details: readonly TaggedSpan[]): Uint8Array {
  const tags = new Uint8Array(units.count);
  let next = 0;
  let isBegun = false;
  for (let at = 0; at < units.count; at++) {
    const start = starts[units.starts[at]!]!;
    while (next < details.length && details[next]!.end <= start) {
      next++;
      isBegun = false;
    }
    const detail = details[next];
    if (!detail || start < detail.start) tags[at] = OUTSIDE;
    else {
      tags[at] = beginOf(detail.kind) + Number(isBegun);
      isBegun = true;
    }
  }
  return tags;
}
