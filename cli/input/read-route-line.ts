import * as v from 'valibot';
import { UsageError } from '../usage-error.ts';

const nullable = v.optional(v.nullable(v.string()));
const schema = v.pipe(
  v.object({ message: nullable, url: nullable, title: nullable, term: nullable, text: nullable }),
  v.transform(({ message, url, title, term, text }) => ({
    ...(message && { message }),
    ...(url && { url }),
    ...(title && { title }),
    ...(term && { term }),
    ...(text && { text }),
  })),
);

/** Reads a page or a question from a line of JSON; every field may be missing or null. Throws a `UsageError` that names the line. */
export function readRouteLine(line: string, number: number): v.InferOutput<typeof schema> {
  const result = v.safeParse(schema, parse(line, number));
  if (result.success) return result.output;
  throw new UsageError(
    `Line ${number}: ${result.issues[0].path?.[0]?.key ?? 'the object'} takes a text; fields are message, url, title, term, text.`,
  );
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} is not JSON; give one object on each line, such as {"message":"…"}.`);
  }
}
