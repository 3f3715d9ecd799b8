import type { Recogniser } from './recogniser.ts';

type Ranked = Pick<Recogniser, 'name' | 'before'>;

/**
 * The recognisers in an order in which each stands before those that give way to it; where `before` leaves it open, by
 * name. Throws for a name that nobody has, and for a circle.
 */
export function inPrecedence<Given extends Ranked>(recognisers: readonly Given[]): Given[] {
  const names = new Set(recognisers.map(({ name }) => name));
  const unknown = recognisers.flatMap(({ name, before }) =>
    before.filter((other) => !names.has(other)).map((other) => `${name} → ${other}`),
  );
  if (unknown.length) throw new Error(`These recognisers are before one that is not there: ${unknown.join(', ')}.`);
  const open = [...recognisers].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ordered: Given[] = [];
  while (open.length) {
    const at = open.findIndex(({ name }) => !open.some(({ before }) => before.includes(name)));
    if (at < 0) throw new Error(`These recognisers are before each other in a circle: ${open.map(({ name }) => name).join(', ')}.`);
    ordered.push(...open.splice(at, 1));
  }
  return ordered;
}
