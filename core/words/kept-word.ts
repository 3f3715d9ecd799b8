/** A word that the reader keeps: the term's id, and its Korean for the day on which the glossary no longer has the term. */
export interface KeptWord {
  id: string;
  headword: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** Our ids and headwords are far shorter; anything longer in the storage is not ours. */
const LONGEST = 200;

/** The words that the storage holds, the newest first and each once; what is not a word is left out. */
export function readKeptWords(stored: unknown): KeptWord[] {
  if (!Array.isArray(stored)) return [];
  const words = stored.filter(isKeptWord).map(({ id, headword, savedAt }) => ({ id, headword, savedAt }));
  return addWords([], words);
}

/** The words with more of them, the newest first; a word that is there already keeps its day. */
export function addWords(words: readonly KeptWord[], more: readonly KeptWord[]): KeptWord[] {
  const known = new Map<string, KeptWord>();
  for (const word of [...words, ...more]) if (!known.has(word.id)) known.set(word.id, word);
  return [...known.values()].sort((a, b) => b.savedAt - a.savedAt);
}

/** The words without those that have one of these ids. */
export function dropWords(words: readonly KeptWord[], ids: readonly string[]): KeptWord[] {
  const dropped = new Set(ids);
  return words.filter(({ id }) => !dropped.has(id));
}

function isKeptWord(value: unknown): value is KeptWord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, headword, savedAt } = value as Partial<Record<keyof KeptWord, unknown>>;
  return isShortText(id) && isShortText(headword) && Number.isFinite(savedAt);
}

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}
