import { normalise } from '../../normalise.ts';
import type { Span } from '../../spans.ts';
import { beginOf, OUTSIDE, type TaggedSpan } from '../tags.ts';
import { unitFeatures } from '../unit-features.ts';
import { cutUnits, type Units } from '../units.ts';
import type { MarkWords } from '../word-marks.ts';
import type { Piece } from './marked-text.ts';
import type { VariedPiece, Vary } from './vary-text.ts';

/** What a tagger learns from. */
export interface Training {
  texts: readonly (readonly Piece[])[];
  vary: Vary;
  mark: MarkWords;
}

/** The features of a text's units, and their right tags. */
export interface TrainingSample {
  features: Int32Array;
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
  return { features: unitFeatures(units, mark(text, units)), tags: tagsOf(units, starts, details) };
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
