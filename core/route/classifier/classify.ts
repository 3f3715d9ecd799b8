import type { Service } from '../../services.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { questionModels } from '../language/question-models.ts';
import type { QuestionModel, RouteModel } from '../route-model.ts';
import { featureOfWord, questionFeatures, shareOfFeatures } from './question-features.ts';
import { decodeServiceWeights, type ReadServiceWeights } from './service-weights.ts';

/** A text hints at a service if it makes it at least four times as likely as chance (in bits), and counts for at most 4. */
const LEAST_BITS = 2;
const MOST_BITS = 4;

/**
 * How likely each service is by what a text says, the likeliest 1, in the order of the model; null where nothing in it is
 * known. What the names in `without` say does not count. `temperature` divides the log-odds: the greater it is, the less
 * the classifier decides.
 */
export function likelihoods(
  text: string,
  model: RouteModel,
  { without = [], temperature }: { without?: readonly string[]; temperature: number },
): number[] | null {
  const logOdds = logOddsOf(text, model, without);
  if (!logOdds) return null;
  const most = Math.max(...logOdds);
  return logOdds.map((own) => Math.exp((own - most) / temperature));
}

/** The services that a running text hints at, with how much likelier than chance it makes them, in bits. */
export function findHints(text: string, model: RouteModel): { service: Service; logOdds: number }[] {
  const likely = likelihoods(text, model, { temperature: 1 });
  if (!likely) return [];
  const chance = likely.reduce((sum, own) => sum + own, 0) / likely.length;
  return likely.flatMap((own, at) => {
    const bits = Math.log2(own / chance);
    return bits < LEAST_BITS ? [] : [{ service: model.services[at]!, logOdds: Math.min(MOST_BITS, bits) }];
  });
}

/** Whether a folded word without accents is one that the classifier has learnt. */
export function knowsWord(word: string, question: QuestionModel, { services }: Pick<RouteModel, 'services'>): boolean {
  return weightsOf(question, services.length).has(featureOfWord(word));
}

/** The log-odds of each service, in the order of the model. Only the likeliest language is read. */
function logOddsOf(text: string, model: RouteModel, without: readonly string[]): number[] | null {
  const { services } = model;
  const [question] = questionModels(foldQuestion(text), model);
  if (!question) return null;
  const features = questionFeatures(text, question.rules);
  for (const name of without) for (const feature of questionFeatures(name, question.rules)) features.delete(feature);
  const weights = weightsOf(question, services.length);
  const logOdds = services.map(() => 0);
  const known = [...features].flatMap((feature) => weights.get(feature) ?? []);
  const share = shareOfFeatures(features.size);
  for (const [service, weight] of known) logOdds[service]! += weight * share;
  return known.length > 0 ? logOdds : null;
}

const read = new WeakMap<QuestionModel, ReadServiceWeights>();

/** Decoded once for a model: it has thousands of weights, and a question asks for a few dozen. */
function weightsOf(model: QuestionModel, services: number): ReadServiceWeights {
  const weights = read.get(model) ?? decodeServiceWeights(model.weights, services);
  read.set(model, weights);
  return weights;
}
