import type { RedactionKind } from '../redaction.ts';

const SHAPES: readonly (readonly [RedactionKind, RegExp])[] = [
  ['email', /^[^@\s]+@[^@\s]+\.[^@\s]+$/u],
  ['messenger', /^@[\w.-]+$/u],
  ['mobile-phone', /^(?:\+?82[ -]?\(?0?|0)1[016-9](?:[ .-]?\d){7,8}$/u],
  ['phone', /^(?:\+\d|0)(?:[ .()-]{0,2}\d){7,13}$/u],
];

/** The kind of a code by its shape alone; most are a number of which nobody says here what it counts. */
export function kindOfCode(code: string): RedactionKind {
  return SHAPES.find(([, shape]) => shape.test(code))?.[0] ?? 'personal-number';
}
