import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { NO_ALARM } from '../../../core/route/emergency/emergency.ts';
import type { Script } from '../../../core/route/emergency/script.ts';
import {
  type KnownScripts,
  type QuestionReading,
  readQuestion,
  type ScriptKnowledge,
  unknownScripts,
} from '../../../core/route/language/read-question.ts';
import type { RouteModel } from '../../../core/route/route-model.ts';

/** What a question in a script tells whose knowledge cannot be loaded: a doubt costs a line, a miss may cost a life. */
const DOUBT: QuestionReading = { alarm: { ...NO_ALARM, urgency: 'maybe' }, otherKeywords: [] };

/** What the question tells while it is written. The knowledge of a script is loaded when the first of its letters is there. */
export function readQuestionAsWritten(
  question: ReadonlySignal<string>,
  { loadScript, routes }: { loadScript: (script: Script) => Promise<ScriptKnowledge>; routes: Pick<RouteModel, 'languages'> },
): ReadonlySignal<QuestionReading> {
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
    return isUnreadable ? DOUBT : readQuestion(question.value, known.value, routes.languages);
  });
}
