import { type EncodedWeights, encodeWeights, STEPS } from '../../../route/linear/feature-weights.ts';
import { createWords, type WordLists } from '../../words/words.ts';
import { TAGGER_PARTS, type TaggerPart } from '../parts.ts';
import type { TaggerModel } from '../tagger-model.ts';
import { WEIGHED_TAGS } from '../weights.ts';
import { wordMarker } from '../word-marks.ts';
import { countFeatures, type FeatureCounts } from './count-features.ts';
import { readMarkedText } from './marked-text.ts';
import { readTraining } from './read-training.ts';
import { trainField } from './train-field.ts';

/** What the tagger learns from. */
export interface TaggerSources {
  /** Texts in which all details are marked. */
  marked: readonly string[];
  /** Texts without details. */
  plain: readonly string[];
  /** The words of all languages. */
  words: readonly WordLists[];
}

/** How many weights each part keeps: those that tell most. */
const KEPT: Readonly<Record<TaggerPart, number>> = {
  shared: 3_000,
  hangul: 4_000,
  latin: 4_000,
  han: 4_000,
  cyrillic: 2_000,
  others: 3_000,
};
/** A feature of a single text says nothing about others. */
const LEAST_TEXTS = 2;
const EPOCHS = { first: 4, again: 6 };
/** In the second training take part the features of so many times more weights than are kept. */
const SPARE = 1.3;
/** A feature of very many texts is worth no more than one of so many. */
const MOST_TEXTS = 100;

/** Trains the tagger, always with the same result, and gives it in parts. */
export function compileTagger({ marked, plain, words }: TaggerSources): Record<TaggerPart, TaggerModel> {
  const texts = [...[...marked].sort().map(readMarkedText), ...[...plain].sort().map((text) => [{ text, kind: null }])];
  const training = readTraining(texts, wordMarker(createWords(words)));
  const counts = countFeatures(training);
  const frequent = Uint8Array.from(counts.texts, (count) => Number(count >= LEAST_TEXTS));
  const first = trainField(training, frequent, EPOCHS.first);
  const telling = new Uint8Array(frequent.length);
  for (const place of strongest(first.features, counts, SPARE)) telling[Math.floor(place / WEIGHED_TAGS)] = 1;
  const trained = trainField(training, telling, EPOCHS.again);
  const kept = strongest(trained.features, counts, 1);
  const transitions = Array.from(trained.transitions, (weight) => Math.round(weight * 100) / 100);
  const encode = (part: TaggerPart): TaggerModel => {
    const own = kept.filter((place) => counts.partOf(Math.floor(place / WEIGHED_TAGS)) === part);
    return { weights: encodePart(own, trained.features), transitions };
  };
  return Object.fromEntries(TAGGER_PARTS.map((part) => [part, encode(part)])) as Record<TaggerPart, TaggerModel>;
}

/** The places of the weights that tell most, so many times what each part keeps. */
function strongest(weights: Float32Array, { texts, partOf }: FeatureCounts, times: number): number[] {
  const telling = (place: number) => Math.abs(weights[place]!) * Math.sqrt(Math.min(MOST_TEXTS, texts[Math.floor(place / WEIGHED_TAGS)]!));
  const left = new Map(TAGGER_PARTS.map((part) => [part, KEPT[part] * times]));
  const all: [place: number, telling: number][] = [];
  weights.forEach((weight, place) => {
    if (weight !== 0) all.push([place, telling(place)]);
  });
  all.sort((a, b) => b[1] - a[1]);
  return all.flatMap(([place]) => {
    const part = partOf(Math.floor(place / WEIGHED_TAGS));
    const rest = left.get(part)!;
    left.set(part, rest - 1);
    return rest > 0 ? [place] : [];
  });
}

/** The weights in steps of a fortieth of the greatest. */
function encodePart(places: readonly number[], weights: Float32Array): EncodedWeights {
  const scale = places.reduce((most, place) => Math.max(most, Math.abs(weights[place]!)), 1e-9) / STEPS;
  const steps = places.map((place) => [place, Math.round(weights[place]! / scale)] as const);
  return { scale, ...encodeWeights(steps.filter(([, step]) => step !== 0)) };
}
