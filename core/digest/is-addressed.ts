import type { Digest } from './digest.ts';
import { OWN_FIELDS } from './first-look/letter-signs.ts';
import { SURE } from './tell/telling.ts';

/** Whether a page is a letter to its reader, and not one about such letters: its kind is sure, and it has at least two of a letter's own fields. */
export function isAddressed({ kind, sure, warning, fields }: Digest): boolean {
  if (warning) return true;
  return kind !== null && sure >= SURE && OWN_FIELDS.filter((field) => fields[field]).length >= 2;
}
