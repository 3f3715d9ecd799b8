import type { Urgency } from '../emergency.ts';
import type { Script } from '../script.ts';
import type { LexiconSource } from './compile-lexicons.ts';

/** A text that somebody may type, and whether it tells of an emergency. */
export interface EmergencyExample {
  language: string;
  label: Urgency;
  /** The kind of danger; of a harmless text, why it only looks like one. */
  topic: string;
  text: string;
}

export interface EmergencySources {
  examples: readonly EmergencyExample[];
  /** Questions about other matters, and how much each counts beside an example. */
  ordinary: readonly { language: string; text: string; weight: number }[];
  lexicons: readonly LexiconSource[];
  /** As the models have them, by script. */
  markedLetters: Readonly<Partial<Record<Script, readonly string[]>>>;
}
