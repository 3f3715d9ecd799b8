import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { NO_ALARM } from '../../../core/route/emergency/emergency.ts';
import type { Script } from '../../../core/route/emergency/script.ts';
import {
  type KnownScripts,
  readWords,
  type ScriptKnowledge,
  unknownScripts,
  type WordsRead,
} from '../../../core/route/language/read-question.ts';

/** What a script says whose knowledge cannot be loaded: a doubt costs a line, a miss may cost a life. */
const DOUBT: WordsRead = { alarm: { ...NO_ALARM, urgency: 'maybe' }, otherKeywords: [] };

/** What the question tells while it is written. The knowledge of a script is loaded when the first of its letters is there. */
export function readWordsAsWritten(
  question: ReadonlySignal<string>,
  loadScript: (script: Script) => Promise<ScriptKnowledge>,
): ReadonlySignal<WordsRead> {
  const known = signal<KnownScripts>({});
  const failed = signal<readonly Script[]>([]);
  const asked = new Set<Script>();
  effect(() => {
    for (const script of unknownScripts(question.value, known.value)) {
      if (asked.has(script)) continue;
      asked.add(script);
      loadScript(script).then(
        (knowledge) => {
          known.value = { ...known.value, [script]: knowledge };
        },
        () => {
          failed.value = [...failed.value, script];
        },
      );
    }
  });
  return computed(() => {
    const isUnreadable = unknownScripts(question.value, known.value).some((script) => failed.value.includes(script));
    return isUnreadable ? DOUBT : readWords(question.value, known.value);
  });
}
