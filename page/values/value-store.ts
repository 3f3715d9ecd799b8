import type { Matcher } from '../../core/match/find-matches.ts';
import { readValues } from '../../core/values/read-values.ts';
import type { Value } from '../../core/values/value.ts';

/** The values of a page by their numbers, which the lists of matches hold in place of terms. */
export interface ValueStore {
  match: Matcher;
  get(number: number): Value;
  drop(number: number): void;
}

/** `today`: in Seoul, `YYYY-MM-DD`; days without a year are near to it. Values that no page marks or counts are left out. */
export function createValueStore(today: string): ValueStore {
  const values = new Map<number, Value>();
  let next = 0;
  return {
    match(text, emit) {
      for (const value of readValues(text, { today })) {
        if (!KINDS.has(value.type)) continue;
        values.set(next, value);
        emit(value.start, value.end, next++, 0);
      }
    },
    get: (number) => values.get(number)!,
    drop: (number) => void values.delete(number),
  };
}

const KINDS: ReadonlySet<Value['type']> = new Set(['amount', 'foreign-amount', 'rate', 'date', 'period']);
