import type { EncodedWeights } from '../linear/feature-weights.ts';
import type { Danger } from './emergency.ts';

/** What recognises emergencies in texts of one script; made from the glossary's examples by `compileEmergencies`. Plain JSON. */
export interface EmergencyModel {
  /** Log-odds of a text without any feature. */
  bias: number;
  /** What concepts, and pairs of them, say in any language. */
  shared: EncodedWeights;
  /** What character n-grams, words and near words say in this script. */
  own: EncodedWeights;
  /** The words of each concept in this script, with commas between them. */
  lexicon: LexiconWords;
  /** Letters that show that a text is in a language whose accents tell words apart, and that it has them: its words are read with them too. */
  markedLetters: readonly string[];
  /** The probability is the logistic function of slope × log-odds + intercept (Platt 1999). */
  calibration: Calibration;
  /** What each concept says for each kind of danger, in log-odds. */
  dangers: Readonly<Record<Danger, DangerWeights>>;
}

export type LexiconWords = Readonly<Record<string, string>>;

export interface Calibration {
  slope: number;
  intercept: number;
}

export interface DangerWeights {
  bias: number;
  concepts: Readonly<Record<string, number>>;
}
