import { type Bilingual, say } from '../../glossary/problem.ts';
import { placeInKorean } from '../../glossary/problem-place.ts';
import type { Change } from './change.ts';

/** What separates names in many languages, and may as well stand inside one: “Ministry of Justice, Immigration”. */
const COMMA = /[,，、;；]/;

/** A sentence for every list in which a comma came with the change: several names in one, or one name with a comma, a person must see. */
export function listNotes(changes: readonly Change[]): Bilingual[] {
  return changes.flatMap(({ id, language, field, before, after, place }) => {
    if (field !== 'also') return [];
    const old = Array.isArray(before) ? before : [];
    const suspect = Array.isArray(after) ? after.filter((name) => COMMA.test(name) && !old.includes(name)) : [];
    const where = `${place}, column also (${id}, ${language})`;
    return suspect.map((name) =>
      say(
        `${where}: “${name}” is taken as one name. Between several names write “ | ”.`,
        `${placeInKorean(where)}: “${name}”을(를) 이름 하나로 봤어요. 이름이 여럿이면 사이에 “ | ”를 넣어 주세요.`,
      ),
    );
  });
}
