/**
 * The columns of a CSV for translators, in order. An import needs some of them, even if they are empty; the others are for
 * translators to read, and may be deleted. Case does not matter in names.
 */
export const COLUMNS = [
  { name: 'id', needed: true },
  { name: 'headword', needed: true },
  { name: 'romanised', needed: false },
  { name: 'hanja', needed: false },
  { name: 'service', needed: false },
  { name: 'level', needed: false },
  { name: 'source', needed: false },
  { name: 'language', needed: true },
  { name: 'name', needed: true },
  { name: 'also', needed: true },
  { name: 'meaning', needed: true },
  { name: 'do', needed: true },
  { name: 'who', needed: false },
  { name: 'elsewhere', needed: false },
  { name: 'facts', needed: false },
  { name: 'reviewed by', needed: false },
  { name: 'reviewed on', needed: false },
  { name: 'version', needed: true },
] as const;

export type Column = (typeof COLUMNS)[number]['name'];

export const COLUMN_NAMES: readonly Column[] = COLUMNS.map(({ name }) => name);

export const NEEDED_COLUMNS: readonly Column[] = COLUMNS.filter(({ needed }) => needed).map(({ name }) => name);
