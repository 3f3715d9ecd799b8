import termIds from 'annae:term-ids';
import type { Settings } from './settings.ts';

/** The numbers of the terms that the reader knows; an id that the glossary no longer has is passed over. */
export function knownTerms({ known }: Settings): ReadonlySet<number> {
  const ids = new Set(known);
  return new Set(ids.size ? termIds.flatMap((id, term) => (ids.has(id) ? [term] : [])) : []);
}
