import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ForeignLanguage } from '../core/languages.ts';
import type { Term } from './schema/term-schema.ts';

/**
 * A hash (12 hexadecimal digits) of what a review in a language covers: its texts, as far as there are any, and the Korean that they
 * explain. At once, in Node and in browsers, whose own digests answer later.
 */
export function reviewHash(term: Term, language: ForeignLanguage): string {
  const texts = term[language];
  // A text that came to be later does not spoil the reviews of terms without it.
  const later = texts?.who ? [texts.who] : [];
  const reviewed = JSON.stringify([term.headword, term.ko.easy, texts?.name, texts?.also, texts?.meaning, texts?.do, ...later]);
  return bytesToHex(sha256(utf8ToBytes(reviewed))).slice(0, 12);
}
