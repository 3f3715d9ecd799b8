import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../core/languages.ts';

/** The longest label of a button, in characters: one of Korean, Chinese or Japanese is twice as wide. */
const LONGEST = { latin: 28, wide: 12 } as const;
const WIDE: readonly string[] = ['ko', 'ja', 'zh-Hans'];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const said = (language: Language) =>
  v.strictObject({
    label: v.pipe(text, v.maxLength(WIDE.includes(language) ? LONGEST.wide : LONGEST.latin)),
    /** What the person says to the staff: complete as it is, without gaps to fill in. */
    question: text,
  });

/** What people often ask a service, as `situations/<service>.yaml` has it. */
export const situationsSchema = v.array(
  v.strictObject({
    id,
    /** The terms that it is for; none for the whole service. */
    terms: v.optional(v.array(id), []),
    ...(Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as Record<Language, ReturnType<typeof said>>),
  }),
);

export type SituationRecord = v.InferOutput<typeof situationsSchema>[number];
