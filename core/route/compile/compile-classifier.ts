import type { Language } from '../../languages.ts';
import { questionFeatures, shareOfFeatures } from '../classifier/question-features.ts';
import { encodeServiceWeights } from '../classifier/service-weights.ts';
import type { EncodedWeights } from '../linear/feature-weights.ts';
import { type ClassSample, trainSoftmaxRegression } from '../linear/train/softmax-regression.ts';
import { type ExampleService, type ExampleTerm, examplesOfTerms, type ServiceExample } from './examples.ts';
import type { QuestionWords } from './routing-words.ts';

/** What a term's explanation and a keyword count beside a question: there are many of them, and nobody asks like that. */
const WEIGHT = { question: 1, term: 0.3, keyword: 0.5 } as const;
const TRAINING = { epochs: 14, rate: 0.25 } as const;
/** The first training only tells which weights are worth keeping. */
const FIRST_EPOCHS = 5;
/** How many weights of a language are kept, the most telling ones: more would add little and make the model larger. */
const KEPT = 15_500;
/** What speaks against a service tells less than what speaks for one. */
const AGAINST = 0.3;
/** A weight tells the more, the more samples have its feature, but not as many times more. */
const BY_USES = 0.35;

/** What the classifier learns from. */
export interface ClassifierSources {
  services: readonly ExampleService[];
  terms: readonly ExampleTerm[];
  /** Questions as people ask them. */
  examples: readonly ServiceExample[];
}

/**
 * What each feature of a question (`questionFeatures`) says for each service, by logistic regression: it learns to tell the services apart
 * from what is said of each. It knows what no keyword list contains, such as stories in everyday words.
 */
export function compileClassifier(
  ids: readonly string[],
  sources: ClassifierSources,
  { id: language, rules }: Omit<QuestionWords, 'contextWords'>,
): EncodedWeights {
  const numbers = new Map<number, number>();
  const numberOf = (feature: number) => {
    const number = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, number);
    return number;
  };
  const samples = weightedExamples(sources, language).map(({ service, text, weight }) => {
    const features = Int32Array.from(questionFeatures(text, rules), numberOf);
    return { features, value: shareOfFeatures(features.length), target: ids.indexOf(service), weight };
  });
  const options = { ...TRAINING, features: numbers.size, classes: ids.length };
  const places = choosePlaces(samples, trainSoftmaxRegression(samples, { ...options, epochs: FIRST_EPOCHS }), ids.length);
  const weights = trainSoftmaxRegression(withFeaturesOf(samples, places, ids.length), { ...options, places });
  const features = [...numbers.keys()];
  return encodeServiceWeights(
    Array.from(places, (place) => [features[Math.floor(place / ids.length)]! * ids.length + (place % ids.length), weights[place]!]),
  );
}

/** The places of the weights that tell most: the greatest ones of the most frequent features. */
function choosePlaces(samples: readonly ClassSample[], weights: Float32Array, classes: number): Int32Array {
  const uses = new Float64Array(weights.length / classes);
  for (const { features } of samples) for (const feature of features) uses[feature]!++;
  const shares = uses.map((count) => count ** BY_USES);
  const telling = weights.map((weight, place) => (weight < 0 ? -weight * AGAINST : weight) * shares[Math.floor(place / classes)]!);
  const least = telling.toSorted().at(-KEPT) ?? 0;
  const places: number[] = [];
  telling.forEach((size, place) => {
    if (size > least) places.push(place);
  });
  return Int32Array.from(places);
}

/** The samples without the features of which no weight is trained. */
function withFeaturesOf(samples: readonly ClassSample[], places: Int32Array, classes: number): ClassSample[] {
  const kept = new Set(Array.from(places, (place) => Math.floor(place / classes)));
  return samples.map((sample) => {
    const features = sample.features.filter((feature) => kept.has(feature));
    return { ...sample, features, value: shareOfFeatures(features.length) };
  });
}

function weightedExamples({ services, terms, examples }: ClassifierSources, language: Language): (ServiceExample & { weight: number })[] {
  const keywords = services.flatMap(({ id, keywords: all }) => all[language].map((text) => ({ service: id, text })));
  const weigh = (texts: readonly ServiceExample[], weight: number) => texts.map((example) => ({ ...example, weight }));
  return [
    ...weigh(examples, WEIGHT.question),
    ...weigh(
      services.map(({ id, about }) => ({ service: id, text: about[language] })),
      WEIGHT.question,
    ),
    ...weigh(examplesOfTerms(terms, language), WEIGHT.term),
    ...weigh(keywords, WEIGHT.keyword),
  ];
}
