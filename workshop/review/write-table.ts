import { REVIEWED_FIELDS } from './review-fields.ts';
import type { ReviewResult } from './review-result.ts';
import type { TypedWords } from './typed-words.ts';

/** What stands for an empty text, as what would be right. */
export const NOTHING = '-';

/**
 * A result as a person would type it: `code;right` a line, or `code;wrong;field;what would be right`, with the reviewer and the day before
 * them. `codeOf` gives the code of an id; answers without one are left out.
 */
export function writeTable(
  { by, on, answers }: Omit<ReviewResult, 'type'>,
  codeOf: (id: string) => string | null,
  words: TypedWords,
): string {
  const lines = answers.flatMap(({ id, verdict, changes, note }) => {
    const code = codeOf(id);
    if (code === null) return [];
    if (verdict === 'right') return [[code, words.right]];
    const fields = REVIEWED_FIELDS.flatMap((field) => (changes[field] === undefined ? [] : [[field, changes[field]] as const]));
    const corrected = fields.map(([field, text]) => [code, words.wrong, words[field], onOneLine(text) || NOTHING]);
    const noted = onOneLine(note) ? [[code, words.wrong, words.note, onOneLine(note)]] : [];
    return corrected.length || noted.length ? [...corrected, ...noted] : [[code, words.wrong]];
  });
  return [[words.by, by], [words.on, on], ...lines].map((cells) => `${cells.join(';')}\n`).join('');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
