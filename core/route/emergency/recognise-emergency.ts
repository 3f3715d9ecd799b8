import { decodeWeights, type FeatureWeights } from '../linear/feature-weights.ts';
import { type Alarm, DANGERS, type Danger, NO_ALARM, type Urgency } from './emergency.ts';
import type { EmergencyModel } from './emergency-model.ts';
import { readFeatures, shareOf } from './features.ts';
import { questionParts } from './fold-sentences.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import type { Script } from './script.ts';

/** From which probability a text is surely an emergency, and from which it may be one: docs/decisions/0011. */
export const URGENT = { yes: 0.6, maybe: 0.4 } as const;

/** From which probability on a part of a text makes the whole a doubt: by itself, it has lost what the rest would say against it. */
const PART = 0.7;

/** Signs that are shown. */
const SIGNS = 4;

/**
 * Whether a reader's words tell of somebody in danger now, as far as they are written in the script of the model. One sentence or
 * clause that tells it surely, in a long question about something else, is a doubt: people who are ashamed say it in passing.
 */
export function recogniseEmergency(text: string, script: Script, model: EmergencyModel): Alarm {
  const whole = weigh(text, script, model);
  if (whole.urgency !== 'no') return whole;
  const part = questionParts(text)
    .map((words) => weigh(words, script, model))
    .reduce(graver);
  return part.probability >= PART ? { ...part, urgency: 'maybe', probability: URGENT.maybe } : whole;
}

/** Of two alarms, the likelier; the first where both are. */
export function graver(alarm: Alarm, other: Alarm): Alarm {
  return other.probability > alarm.probability ? other : alarm;
}

function weigh(text: string, script: Script, model: EmergencyModel): Alarm {
  const { lexicon, shared, own } = readModel(script, model);
  const features = readFeatures(text, { script, lexicon, markedLetters: model.markedLetters });
  const said = [...contributions(features.shared, shared), ...contributions(features.own, own)];
  const logOdds = said.reduce((sum, { weight }) => sum + weight, model.bias);
  const { slope, intercept } = model.calibration;
  const probability = 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
  const urgency = urgencyOf(probability);
  if (urgency === 'no') return { ...NO_ALARM, probability };
  return { urgency, danger: likeliestDanger(features.concepts, model), probability, signs: strongest(said) };
}

interface ReadModel {
  lexicon: Lexicon<string>;
  shared: FeatureWeights;
  own: FeatureWeights;
}

const read = new WeakMap<EmergencyModel, ReadModel>();

/** Decoded once: a question asks for it at every key. */
function readModel(script: Script, model: EmergencyModel): ReadModel {
  const made = read.get(model) ?? {
    lexicon: readLexicon(script, model.lexicon),
    shared: decodeWeights(model.shared),
    own: decodeWeights(model.own),
  };
  read.set(model, made);
  return made;
}

interface Contribution {
  name: string;
  weight: number;
}

function contributions(features: ReadonlyMap<number, string>, weights: FeatureWeights): Contribution[] {
  const share = shareOf(features.size);
  const known: Contribution[] = [];
  for (const [number, name] of features) {
    const weight = weights.get(number);
    if (weight) known.push({ name, weight: weight * share });
  }
  return known;
}

function urgencyOf(probability: number): Urgency {
  if (probability >= URGENT.yes) return 'yes';
  return probability >= URGENT.maybe ? 'maybe' : 'no';
}

function likeliestDanger(concepts: ReadonlySet<string>, { dangers }: EmergencyModel): Danger {
  const odds = (danger: Danger) =>
    [...concepts].reduce((sum, concept) => sum + (dangers[danger].concepts[concept] ?? 0), dangers[danger].bias);
  return DANGERS.reduce((best, danger) => (odds(danger) > odds(best) ? danger : best));
}

/** Words and concepts; n-grams tell a reader nothing. */
function strongest(said: readonly Contribution[]): string[] {
  const speaking = said.filter(({ name, weight }) => weight > 0 && name).sort((a, b) => b.weight - a.weight);
  return speaking.slice(0, SIGNS).map(({ name }) => name);
}
