import type { FindingKind } from '../../page-audit.ts';

/** Of each kind, a reader has to be told once or twice. */
export const MOST_OF_KIND = 3;

/** Lets the first few of each kind through. */
export function firstOfKinds() {
  const told = new Map<FindingKind, number>();
  const isFull = (kind: FindingKind) => (told.get(kind) ?? 0) >= MOST_OF_KIND;
  return {
    isFull,
    /** Whether one more of a kind is told. */
    take(kind: FindingKind): boolean {
      if (isFull(kind)) return false;
      told.set(kind, (told.get(kind) ?? 0) + 1);
      return true;
    },
  };
}
