import type * as v from 'valibot';

/** The parts of a schema that contain other schemas. */
interface Node {
  type: string;
  entries?: Record<string, v.GenericSchema>;
  item?: v.GenericSchema;
  wrapped?: v.GenericSchema;
  options?: readonly v.GenericSchema[];
}

/** The schema of the value at a path; of alternatives the first that has the path. Null if the schema has no such path. */
export function schemaAt(schema: v.GenericSchema, keys: readonly (string | number)[]): v.GenericSchema | null {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  for (const branch of branchesOf(schema)) {
    const { item, entries }: Node = branch;
    const next = typeof key === 'number' ? item : entries?.[key];
    const found = next && schemaAt(next, rest);
    if (found) return found;
  }
  return null;
}

/** A schema without the wrappers that allow null or nothing; for a union each of its alternatives. */
export function branchesOf(schema: v.GenericSchema): v.GenericSchema[] {
  const { type, wrapped, options }: Node = schema;
  if (wrapped) return branchesOf(wrapped);
  return options && type !== 'picklist' ? options.flatMap(branchesOf) : [schema];
}

/** The keys of an object's schema, in its order. Empty for other schemas. */
export function keysOf(schema: v.GenericSchema): string[] {
  return Object.keys((schema as Node).entries ?? {});
}
