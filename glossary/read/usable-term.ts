import * as v from 'valibot';
import { isForeignLanguage } from '../../core/languages.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { type Term, termSchema } from '../schema/term-schema.ts';
import type { RecordReading } from './read-text.ts';

/** A term as far as it can be shown: whole, or without the languages that are only begun. Null where anything else is missing. */
export function usableTerm({ value, data }: Pick<RecordReading<Term>, 'value' | 'data'>): Term | null {
  if (value !== null || typeof data !== 'object' || data === null) return value;
  const finished = Object.entries(data).filter(([key, texts]) => !isForeignLanguage(key) || v.is(schemaAt(termSchema, [key])!, texts));
  const result = v.safeParse(termSchema, Object.fromEntries(finished));
  return result.success ? result.output : null;
}
