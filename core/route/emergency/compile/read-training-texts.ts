import type { Sample } from '../../linear/train/logistic-regression.ts';
import { DANGERS, type Danger, type Urgency } from '../emergency.ts';
import { readFeatures, shareOf } from '../features.ts';
import { type Script, scriptsOf } from '../script.ts';
import type { CompiledLexicon } from './compile-lexicons.ts';
import type { EmergencySources } from './emergency-sources.ts';

/** A part of the model: the concepts', which all languages share, or a script's. */
export type Part = 'shared' | Script;

/** A feature of one part, and in how many texts it is. */
export interface KnownFeature {
  part: Part;
  /** Its number, by `hashFeature`. */
  feature: number;
  texts: number;
}

/** A text for training. Its features are places in the list of all. */
export interface Text extends Sample {
  concepts: ReadonlySet<string>;
  /** Of an emergency or a doubt. */
  danger: Danger | null;
}

const TARGETS: Readonly<Record<Urgency, number>> = { yes: 1, maybe: 0.5, no: 0 };

/** The features of all examples. Sorted by their texts, so that it does not matter in which file an example is. */
export function readTrainingTexts(
  { examples, ordinary, markedLetters }: EmergencySources,
  lexicons: Readonly<Record<Script, CompiledLexicon>>,
): { texts: Text[]; features: KnownFeature[] } {
  const labelled = [
    ...examples.map(({ text, label, topic }) => ({ text, target: TARGETS[label], topic, weight: 1 })),
    ...ordinary.map(({ text, weight }) => ({ text, target: 0, topic: '', weight })),
  ];
  const features: KnownFeature[] = [];
  const places = new Map<Part, Map<number, number>>();
  const placeOf = (part: Part, feature: number): number => {
    const own = places.get(part) ?? new Map<number, number>();
    places.set(part, own);
    const place = own.get(feature) ?? features.push({ part, feature, texts: 0 }) - 1;
    own.set(feature, place);
    features[place]!.texts++;
    return place;
  };
  const sorted = labelled.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const texts = sorted.flatMap(({ text, target, topic, weight }): Text[] => {
    const [script] = scriptsOf(text);
    if (!script) return [];
    const { shared, own, concepts } = readFeatures(text, {
      script,
      lexicon: lexicons[script].lexicon,
      markedLetters: markedLetters[script] ?? [],
    });
    const danger = target > 0 ? (DANGERS.find((kind) => kind === topic) ?? null) : null;
    return [
      {
        features: Int32Array.from([
          ...Array.from(shared.keys(), (feature) => placeOf('shared', feature)),
          ...Array.from(own.keys(), (feature) => placeOf(script, feature)),
        ]),
        values: Float64Array.from([...Array.from(shared, () => shareOf(shared.size)), ...Array.from(own, () => shareOf(own.size))]),
        target,
        weight,
        concepts,
        danger,
      },
    ];
  });
  return { texts, features };
}
