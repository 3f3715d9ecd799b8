import { type Alarm, DANGERS, type Danger, NO_ALARM, type Urgency } from './emergency.ts';
import type { EmergencyModel, ScriptModel } from './emergency-model.ts';
import { decodeWeights, type FeatureWeights } from './feature-weights.ts';
import { readFeatures } from './features.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { type Script, scriptsOf } from './script.ts';

/** From which probability a text is surely an emergency, and from which it may be one. Chosen on texts kept aside while training. */
export const URGENT = { yes: 0.65, maybe: 0.4 } as const;

/** Signs that are shown. */
const SIGNS = 4;

/**
 * Whether a reader's words tell of somebody in danger now. The scripts that they are mostly written in are asked, and the gravest
 * answer counts. A script that the model does not carry says nothing.
 */
export function recogniseEmergency(text: string, model: EmergencyModel): Alarm {
  const alarms = scriptsOf(text).flatMap((script) => {
    const own = model.scripts[script];
    return own ? [judge(text, script, readModel(model, script, own))] : [];
  });
  return alarms.reduce((gravest, alarm) => (alarm.probability > gravest.probability ? alarm : gravest), NO_ALARM);
}

/** How much features of one kind weigh together, so that a long text counts no more than a short one. */
export function shareOf(count: number): number {
  return 1.5 / Math.sqrt(Math.max(1, count));
}

interface ReadModel {
  model: EmergencyModel;
  lexicon: Lexicon<string>;
  shared: FeatureWeights;
  pieces: FeatureWeights;
}

const read = new WeakMap<ScriptModel, ReadModel>();

/** Decoded once a script. */
function readModel(model: EmergencyModel, script: Script, own: ScriptModel): ReadModel {
  const known = read.get(own);
  if (known) return known;
  const made = {
    model,
    lexicon: createLexicon(script, wordsOf(own.lexicon)),
    shared: decodeWeights(model.shared.weights, model.shared.scale),
    pieces: decodeWeights(own.pieces.weights, own.pieces.scale),
  };
  read.set(own, made);
  return made;
}

function wordsOf(lexicon: ScriptModel['lexicon']): [word: string, concept: string][] {
  return Object.entries(lexicon).flatMap(([concept, words]) => words.split(',').map((word): [string, string] => [word, concept]));
}

interface Contribution {
  name: string;
  weight: number;
}

function judge(text: string, script: Script, { model, lexicon, shared, pieces }: ReadModel): Alarm {
  const features = readFeatures(text, script, lexicon);
  const said = [...contributions(features.shared, shared), ...contributions(features.own, pieces)];
  const logOdds = said.reduce((sum, { weight }) => sum + weight, model.bias);
  const { slope, intercept } = model.calibration;
  const probability = 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
  const urgency = urgencyOf(probability);
  if (urgency === 'no') return { ...NO_ALARM, probability };
  return { urgency, danger: likeliestDanger(features.concepts, model), probability, signs: strongest(said) };
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

/** Words and concepts; pieces of words tell a reader nothing. */
function strongest(said: readonly Contribution[]): string[] {
  const speaking = said.filter(({ name, weight }) => weight > 0 && name).sort((a, b) => b.weight - a.weight);
  return speaking.slice(0, SIGNS).map(({ name }) => name);
}
