import { createRandom } from '../../../route/linear/train/create-random.ts';
import { partsOf, type TaggerPart } from '../parts.ts';
import type { MarkWords } from '../word-marks.ts';
import type { Piece } from './marked-text.ts';
import { type TrainingSample, trainingSample } from './training-sample.ts';
import { textVariation } from './vary-text.ts';

/** A text to learn from. */
export interface TrainingText {
  /** The parts of the tagger that it needs. */
  parts: readonly TaggerPart[];
  /** The text in several variations. */
  samples: readonly TrainingSample[];
}

/** Each text is read so many times. */
const VARIATIONS = 4;

/** Reads texts in several variations, always the same. */
export function readTraining(texts: readonly (readonly Piece[])[], mark: MarkWords): TrainingText[] {
  const vary = textVariation(texts);
  const random = createRandom(1);
  return texts.map((pieces) => ({
    parts: partsOf(pieces.map(({ text }) => text).join('')),
    samples: Array.from({ length: VARIATIONS }, () => trainingSample(vary(pieces, random), mark)),
  }));
}
