import { canonicalSurface } from '../../core/match/surface.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';

/** The file of the term that has a word already, as its headword or another spelling; null where none has. */
export function findOwner(word: string, { readings }: Pick<Glossary, 'readings'>): string | null {
  const sought = canonicalSurface(word);
  const owner = readings.find(
    ({ value }) => value && [value.headword, ...value.surfaces].some((form) => canonicalSurface(form) === sought),
  );
  return owner?.file ?? null;
}
