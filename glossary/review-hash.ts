import { createHash } from 'node:crypto';
import type { ForeignLanguage } from '../core/languages.ts';
import type { Term } from './schema/term-schema.ts';

/** A hash (12 hexadecimal digits) of what a review in a language covers: its texts, as far as there are any, and the Korean that they explain. */
export function reviewHash(term: Term, language: ForeignLanguage): string {
  const texts = term[language];
  const reviewed = JSON.stringify([term.headword, term.ko.easy, texts?.name, texts?.also, texts?.meaning, texts?.do]);
  return createHash('sha256').update(reviewed).digest('hex').slice(0, 12);
}
