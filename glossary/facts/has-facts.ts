import type { Term } from '../schema/term-schema.ts';

/** Whether a term has what people stand at counters for: a number, a paper to bring or a form. */
export function hasFacts({ facts = [], bring = [], form }: Pick<Term, 'facts' | 'bring' | 'form'>): boolean {
  return facts.length > 0 || bring.length > 0 || form !== undefined;
}
