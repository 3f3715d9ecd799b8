import type { Change } from './change.ts';

/** What separates names in many languages, and may as well stand inside one: “Ministry of Justice, Immigration”. */
const COMMA = /[,，、;；]/;

/** A sentence for every list in which a comma came with the change: several names in one, or one name with a comma, a person must see. */
export function listNotes(changes: readonly Change[]): string[] {
  return changes.flatMap(({ id, language, field, before, after, place }) => {
    if (field !== 'also') return [];
    const old = Array.isArray(before) ? before : [];
    const suspect = Array.isArray(after) ? after.filter((name) => COMMA.test(name) && !old.includes(name)) : [];
    return suspect.map(
      (name) => `${place}, column also (${id}, ${language}): “${name}” is taken as one name. Between several names write “ | ”.`,
    );
  });
}
