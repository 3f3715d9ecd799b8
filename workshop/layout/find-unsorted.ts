import type * as v from 'valibot';
import { branchesOf, keysOf, schemaAt } from '../../glossary/schema/schema-at.ts';

type Path = readonly (string | number)[];

/** An object whose keys are not in the order of its schema. */
export interface Unsorted {
  path: Path;
  keys: string[];
  /** The same keys in their right order. A key that the schema does not know stays after the key that it follows. */
  sorted: string[];
}

/** Every object of a value whose keys are out of order, outer objects first. */
export function findUnsorted(value: unknown, schema: v.GenericSchema, path: Path = []): Unsorted[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    findUnsorted(item, schema, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const sorted = sortByForm(keys, orderOf(schema, path, keys));
  return keys.every((key, at) => key === sorted[at]) ? inside : [{ path, keys, sorted }, ...inside];
}

/** The order of the schema's keys; of alternatives that of the one that knows most of the keys. */
function orderOf(schema: v.GenericSchema, path: Path, keys: readonly string[]): string[] {
  const orders = ordersAt(schema, path);
  const shared = (order: readonly string[]) => keys.filter((key) => order.includes(key)).length;
  return orders.toSorted((a, b) => shared(b) - shared(a))[0] ?? [];
}

const known = new WeakMap<v.GenericSchema, Map<string, string[][]>>();

/** The orders of the alternatives at a path, kept, since thousands of objects ask for the same. */
function ordersAt(schema: v.GenericSchema, path: Path): string[][] {
  const orders = known.get(schema) ?? new Map<string, string[][]>();
  known.set(schema, orders);
  // All items of a list have one schema.
  const key = path.map((step) => (typeof step === 'number' ? '#' : step)).join('\n');
  const found = orders.get(key) ?? branchesAt(schema, path).map(keysOf);
  orders.set(key, found);
  return found;
}

function branchesAt(schema: v.GenericSchema, path: Path): v.GenericSchema[] {
  const found = schemaAt(schema, path);
  return found ? branchesOf(found) : [];
}

function sortByForm(keys: readonly string[], order: readonly string[]): string[] {
  const ranks = keys.map((_, at) => order.indexOf(keys.slice(0, at + 1).findLast((key) => order.includes(key)) ?? ''));
  return keys
    .map((key, at) => ({ key, rank: ranks[at]! }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ key }) => key);
}
