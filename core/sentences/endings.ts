import { splitAtCommas } from '../text/split-list.ts';

/** Ends of words, by their length: a word is looked up once for each length, however many there are. */
export type Endings = readonly ReadonlySet<string>[];

/** The ends that a text lists, apart by commas. */
export function endings(list: string): Endings {
  const byLength: Set<string>[] = [];
  for (const end of splitAtCommas(list)) {
    byLength[end.length] ??= new Set();
    byLength[end.length]!.add(end);
  }
  return [...byLength].map((ends) => ends ?? new Set());
}

/** Whether a word ends in one of them. */
export function endsInOne(word: string, ends: Endings): boolean {
  for (let length = Math.min(word.length, ends.length - 1); length > 0; length--) {
    if (ends[length]!.has(word.slice(-length))) return true;
  }
  return false;
}
