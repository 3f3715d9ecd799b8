import { type Alarm, NO_ALARM } from '../emergency/emergency.ts';
import type { EmergencyModel } from '../emergency/emergency-model.ts';
import { graver, recogniseEmergency } from '../emergency/recognise-emergency.ts';
import { type Script, scriptsOf } from '../emergency/script.ts';
import type { KeywordHit } from '../keywords/find-keywords.ts';
import { findOtherKeywords, type OtherKeywords } from '../keywords/find-other-keywords.ts';
import type { WrittenLanguage } from './written-language.ts';

/** What questions in one script are read by, whatever the reader's language; loaded when the script is seen. */
export interface ScriptKnowledge {
  emergencies: EmergencyModel;
  keywords: OtherKeywords;
}

/** The scripts that are loaded. */
export type KnownScripts = Readonly<Partial<Record<Script, ScriptKnowledge>>>;

/** What a question tells beside the keywords of the reader's language. */
export interface QuestionReading {
  alarm: Alarm;
  otherKeywords: KeywordHit[];
}

/** Reads a question by what is known of its scripts; the gravest of their alarms counts. A script that is not loaded tells nothing. */
export function readQuestion(question: string, known: KnownScripts, languages: readonly WrittenLanguage[]): QuestionReading {
  const own = scriptsOf(question).flatMap((script) => (known[script] ? [{ script, ...known[script] }] : []));
  const alarms = own.map(({ script, emergencies }) => recogniseEmergency(question, script, emergencies));
  return {
    alarm: alarms.reduce(graver, NO_ALARM),
    otherKeywords: own.flatMap(({ script, keywords }) => findOtherKeywords(question, { script, keywords, languages })),
  };
}

/** The scripts of a question that are not loaded yet. */
export function unknownScripts(question: string, known: KnownScripts): Script[] {
  return scriptsOf(question).filter((script) => !known[script]);
}
