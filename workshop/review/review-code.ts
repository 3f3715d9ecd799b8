import { createHash } from 'node:crypto';
import { FOREIGN_LANGUAGES, type ForeignLanguage } from '../../core/languages.ts';
import { reviewHash } from '../../glossary/review-hash.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** No letter that looks like a digit, and no vowel: the codes are no words, and spreadsheets read no number or date in them. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** Signs that tell the word (615,000), and the text of it that was printed (22,000). */
const OF_WORD = 4;
const OF_TEXT = 3;

const CODE = new RegExp(`^([${SIGNS}]{${OF_WORD}})-?([${SIGNS}]{${OF_TEXT}})$`);

/** The code by which a person who types names a word, in a language, with the text that they had before them: `K7GD-3MX`. */
export function reviewCode(term: Term, language: ForeignLanguage): string {
  return `${ofWord(term)}-${signs(`${language} ${reviewHash(term, language)}`, OF_TEXT)}`;
}

export type CodeReading =
  | { type: 'word'; term: Term; language: ForeignLanguage }
  /** The word is known, but no text of it is the one that the code was made of. */
  | { type: 'changed'; terms: Term[] }
  | { type: 'unknown' };

/** Reads codes of these terms, in capitals or not, with their hyphen or without. */
export function codeReader(terms: readonly Term[]): (code: string) => CodeReading {
  const byWord = new Map<string, Term[]>();
  for (const term of terms) byWord.set(ofWord(term), [...(byWord.get(ofWord(term)) ?? []), term]);
  return (code) => {
    const [, word, text] = CODE.exec(code.trim().toUpperCase()) ?? [];
    const known = byWord.get(word ?? '') ?? [];
    if (!known.length) return { type: 'unknown' };
    const found = known.flatMap((term) => {
      const languages = FOREIGN_LANGUAGES.filter((language) => term[language] && reviewCode(term, language) === `${word}-${text}`);
      return languages.map((language) => ({ type: 'word' as const, term, language }));
    });
    return found.length === 1 ? found[0]! : { type: 'changed', terms: known };
  };
}

function ofWord({ id }: Term): string {
  return signs(id, OF_WORD);
}

function signs(text: string, count: number): string {
  const hash = createHash('sha256').update(text).digest();
  // Two bytes a sign, so that all signs are nearly as likely.
  return Array.from({ length: count }, (_, at) => SIGNS[hash.readUInt16BE(2 * at) % SIGNS.length]).join('');
}
