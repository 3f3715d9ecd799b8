import * as v from 'valibot';
import { LANGUAGES } from '../../core/languages.ts';
import { DANGERS } from '../../core/route/emergency/emergency.ts';

const text = v.pipe(v.string(), v.minLength(1));
const everyLanguage = v.entriesFromList(LANGUAGES, text);

/** What to call and what to say, by the kind of danger, as `dangers.yaml` has it. */
export const dangersSchema = v.array(
  v.strictObject({
    id: v.picklist(DANGERS),
    /** Numbers of contacts in `services/`, the first to call first. */
    numbers: v.pipe(v.array(text), v.minLength(1)),
    /** Sentences to say on the phone, with the pronunciation of the Korean. */
    say: v.pipe(v.array(v.strictObject({ romanised: text, ...everyLanguage })), v.minLength(1)),
    /** What else to do at once, or null. */
    note: v.nullable(v.strictObject(everyLanguage)),
  }),
);

export type DangerRecord = v.InferOutput<typeof dangersSchema>[number];
