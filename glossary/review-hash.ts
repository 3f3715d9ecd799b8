import { createHash } from 'node:crypto';
import type { ForeignLanguage } from '../core/languages.ts';
import type { Term } from './schema/term-schema.ts';

/** A hash (12 hexadecimal digits) of what a review in a language covers: its texts, and the Korean that they explain. */
export function reviewHash(term: Term, language: ForeignLanguage): string {
  const { name, also, meaning, do: action } = term[language];
  const reviewed = JSON.stringify([term.headword, term.ko.easy, name, also, meaning, action]);
  return createHash('sha256').update(reviewed).digest('hex').slice(0, 12);
}
