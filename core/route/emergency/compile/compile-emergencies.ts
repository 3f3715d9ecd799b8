import { type EncodedWeights, encodeWeights, STEPS } from '../../linear/feature-weights.ts';
import { type LinearModel, logOdds } from '../../linear/train/logistic-regression.ts';
import type { EmergencyModel } from '../emergency-model.ts';
import { SCRIPTS, type Script } from '../script.ts';
import { calibrate } from './calibrate.ts';
import { compileLexicons } from './compile-lexicons.ts';
import type { EmergencySources } from './emergency-sources.ts';
import { type KnownFeature, type Part, readTrainingTexts, type Text } from './read-training-texts.ts';
import { trainWeights } from './train-weights.ts';
import { weighDangers } from './weigh-dangers.ts';

/** How many features each script keeps: those that tell most. */
const KEPT: Readonly<Partial<Record<Part, number>>> = { shared: 3_000, latin: 15_000, hangul: 7_000, han: 7_000, cyrillic: 6_000 };
const KEPT_OTHERS = 2_500;
/** One text in so many is kept aside to calibrate by. */
const ASIDE = 8;

/**
 * Makes what recognises emergencies, a model for each script: weights of features by logistic regression, without those that tell little,
 * and probabilities calibrated on texts that were kept aside. The same sources make the same models, in some ten seconds.
 */
export function compileEmergencies(sources: EmergencySources): Record<Script, EmergencyModel> {
  const lexicons = compileLexicons(sources.lexicons, [...sources.examples, ...sources.ordinary]);
  const { texts, features } = readTrainingTexts(sources, lexicons);
  const kept = (part: Part) => KEPT[part] ?? KEPT_OTHERS;
  const isAside = (_: Text, at: number) => at % ASIDE === 0;
  const trial = trainWeights(
    texts.filter((text, at) => !isAside(text, at)),
    features,
    kept,
  );
  const aside = texts.filter(isAside).map((text) => ({ logOdds: logOdds(trial, text), target: text.target, weight: text.weight }));
  const trained = trainWeights(texts, features, kept);
  const encode = (part: Part) => encodePart(trained, features, part);
  const common = { bias: trained.bias, shared: encode('shared'), calibration: calibrate(aside), dangers: weighDangers(texts) };
  return Object.fromEntries(
    SCRIPTS.map((script) => [
      script,
      { ...common, lexicon: lexicons[script].words, markedLetters: sources.markedLetters[script] ?? [], own: encode(script) },
    ]),
  ) as Record<Script, EmergencyModel>;
}

/** The weights of one part, in steps of a fortieth of the greatest. */
function encodePart({ weights }: LinearModel, features: readonly KnownFeature[], part: Part): EncodedWeights {
  const own = features.flatMap(({ part: of, feature }, place) =>
    of === part && weights[place] ? [[feature, weights[place]] as const] : [],
  );
  const scale = Math.max(1e-9, ...own.map(([, weight]) => Math.abs(weight))) / STEPS;
  const steps = own.map(([feature, weight]) => [feature, Math.round(weight / scale)] as const);
  return { scale, ...encodeWeights(steps.filter(([, step]) => step !== 0)) };
}
