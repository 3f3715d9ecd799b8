import * as v from 'valibot';
import { branchesOf, keysOf, schemaAt } from '../../glossary/schema/schema-at.ts';
import { type Term, termSchema } from '../../glossary/schema/term-schema.ts';

/**
 * A term as far as its file is filled in, so that checks look at what is there whatever is missing. A missing text is '', a missing
 * list is []; a language of which nothing is written is left out. Null if the file has no fields.
 */
export function fillTerm(data: unknown): Term | null {
  if (!isObject(data)) return null;
  const filled = fillObject(data, termSchema);
  return Object.fromEntries(Object.entries(filled).filter(([key, value]) => !isUnwritten(key, value))) as unknown as Term;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fillObject(data: Record<string, unknown>, schema: v.GenericSchema): Record<string, unknown> {
  const keys = keysOf(schema).filter((key) => key in data || !mayBeLeftOut(schema, key));
  return Object.fromEntries(keys.map((key) => [key, fill(data[key], schemaAt(schema, [key])!)]));
}

/** A language is looked at as if it were there, and left out again where nothing is written in it. */
function mayBeLeftOut(schema: v.GenericSchema, key: string): boolean {
  const inside = schemaAt(schema, [key])!;
  return v.safeParse(inside, undefined).success && !v.safeParse(inside, null).success;
}

function fill(value: unknown, schema: v.GenericSchema): unknown {
  const result = v.safeParse(schema, value ?? null);
  if (result.success) return result.output;
  const [branch] = branchesOf(schema);
  switch (branch?.type) {
    case 'strict_object':
      return fillObject(isObject(value) ? value : {}, branch);
    case 'array':
      return Array.isArray(value) ? value.flatMap((item) => fillItem(item, schemaAt(branch, [0])!)) : [];
    case 'string':
      return typeof value === 'string' ? value.trim() : '';
    case 'picklist':
      return '';
    default:
      return null;
  }
}

/** An item that says nothing is left out. */
function fillItem(item: unknown, schema: v.GenericSchema): unknown[] {
  const filled = fill(item, schema);
  return filled === '' || filled === null ? [] : [filled];
}

/** True for a language whose fields are all still empty. */
function isUnwritten(key: string, value: unknown): boolean {
  if (key === 'ko' || !isObject(value) || !('meaning' in value)) return false;
  return value.name === '' && value.meaning === '' && !value.do;
}
