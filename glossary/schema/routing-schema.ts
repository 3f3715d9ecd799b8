import * as v from 'valibot';
import { splitAtCommas } from '../../core/text/split-list.ts';

const text = v.pipe(v.string(), v.minLength(1));
/** Words with commas between them. */
const words = v.pipe(text, v.transform(splitAtCommas));

/** The form of `locales/<language>/routing.yaml`: how a question in a language is told from others, and how it is read. */
export const routingSchema = v.strictObject({
  scripts: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/, 'four letters of ISO 15924, such as Latn')),
    v.strictObject({ letters: v.optional(words), frequent: v.optional(words) }),
  ),
  everywhere: v.optional(v.boolean(), false),
  accents: v.optional(v.picklist(['optional', 'distinctive'])),
  stems: v.optional(v.strictObject({ endings: words, except: v.optional(words), doubled: v.optional(text) })),
  'stop-words': v.optional(words),
  'context-words': v.optional(words),
  clauses: v.optional(v.strictObject({ asked: words, sides: v.optional(words), 'side-ends': v.optional(words) })),
  pages: v.optional(
    v.strictObject({
      boilerplate: words,
      payment: words,
      steps: words,
      papers: words,
      offices: words,
      particles: words,
      endings: words,
    }),
  ),
});

/** What such a file says. */
export type RoutingFile = v.InferOutput<typeof routingSchema>;
