import { type Alarm, NO_ALARM } from '../emergency/emergency.ts';
import type { EmergencyModel } from '../emergency/emergency-model.ts';
import { recogniseEmergency } from '../emergency/recognise-emergency.ts';
import { type Script, scriptsOf } from '../emergency/script.ts';
import type { KeywordHit } from '../keywords/find-keywords.ts';
import { findOtherKeywords, type OtherKeywords } from '../keywords/find-other-keywords.ts';

/** What questions in one script are read by, whatever the reader's language; loaded when the script is seen. */
export interface ScriptKnowledge {
  emergencies: EmergencyModel;
  keywords: OtherKeywords;
}

export type KnownScripts = Readonly<Partial<Record<Script, ScriptKnowledge>>>;

/** What words tell beside the keywords of the reader's language. */
export interface WordsRead {
  alarm: Alarm;
  otherKeywords: KeywordHit[];
}

/** Reads words by what is known of their scripts, of which the gravest counts; a script that is not known says nothing. */
export function readWords(words: string, known: KnownScripts): WordsRead {
  const own = scriptsOf(words).flatMap((script) => (known[script] ? [{ script, ...known[script] }] : []));
  const alarms = own.map(({ script, emergencies }) => recogniseEmergency(words, script, emergencies));
  return {
    alarm: alarms.reduce((gravest, alarm) => (alarm.probability > gravest.probability ? alarm : gravest), NO_ALARM),
    otherKeywords: own.flatMap(({ script, keywords }) => findOtherKeywords(words, script, keywords)),
  };
}

/** The scripts of words that are not known yet. */
export function unknownScripts(words: string, known: KnownScripts): Script[] {
  return scriptsOf(words).filter((script) => !known[script]);
}
