import { STORED_KINDS, type StoredKind } from '../../../components/settings/data/StoredData.tsx';
import { SETTING_KEYS } from '../settings.ts';

/** What local storage may hold, by its key. */
export type Stored = Readonly<Record<string, unknown>>;

/** The one list of what is kept on the device: which keys belong to which kind. What is not named here is not kept. */
const KEYS: Readonly<Record<StoredKind, (key: string) => boolean>> = {
  settings: (key) => SETTING_KEYS.includes(key) && key !== 'known',
  known: (key) => key === 'known',
  words: (key) => key === 'words',
  letters: (key) => key === 'letters',
  searches: (key) => key === 'missedSearches',
  drafts: (key) => key.startsWith('draft:'),
  replyTo: (key) => key === 'replyTo',
};

/** Kinds that are one list, of which each entry counts. */
const LISTS: readonly StoredKind[] = ['known', 'words', 'letters', 'searches'];

/** How many of each kind there are; settings and the address for answers are one or none. */
export function countStored(stored: Stored): Record<StoredKind, number> {
  const amountOf = (kind: StoredKind) => {
    const keys = keysOf(stored, [kind]);
    if (LISTS.includes(kind)) return keys.reduce((sum, key) => sum + lengthOf(stored[key]), 0);
    return kind === 'drafts' ? keys.length : Math.min(keys.length, 1);
  };
  return Object.fromEntries(STORED_KINDS.map((kind) => [kind, amountOf(kind)])) as Record<StoredKind, number>;
}

/** The keys of these kinds in storage. */
export function keysOf(stored: Stored, kinds: readonly StoredKind[]): string[] {
  return Object.keys(stored).filter((key) => kinds.some((kind) => KEYS[kind](key)));
}

/** A list that is malformed counts as one: it can be erased. */
function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
