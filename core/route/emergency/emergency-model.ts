import type { Danger } from './emergency.ts';
import type { Script } from './script.ts';

/** What recognises emergencies; made from the glossary's examples by `compileEmergencies`. Plain JSON. */
export interface EmergencyModel {
  /** Log-odds of a text without any feature. */
  bias: number;
  /** What concepts, and pairs of them, say in any language. */
  shared: EncodedWeights;
  /** The probability is the logistic function of slope × log-odds + intercept (Platt 1999). */
  calibration: Calibration;
  /** What each concept says for each kind of danger, in log-odds. */
  dangers: Readonly<Record<Danger, DangerWeights>>;
  /** By script; a shell carries those of its reader and loads others when they are seen. */
  scripts: Readonly<Partial<Record<Script, ScriptModel>>>;
}

/** What one script adds. */
export interface ScriptModel {
  /** The words of each concept, a comma between. */
  lexicon: Readonly<Record<string, string>>;
  pieces: EncodedWeights;
}

export interface Calibration {
  slope: number;
  intercept: number;
}

/** Weights of numbered features as `encodeWeights` writes them; a step is worth `scale`. */
export interface EncodedWeights {
  scale: number;
  weights: string;
}

export interface DangerWeights {
  bias: number;
  concepts: Readonly<Record<string, number>>;
}
