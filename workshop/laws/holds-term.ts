import { canonicalSurface } from '../../core/match/surface.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { headwordParts } from './headword-parts.ts';
import type { Article } from './read-statutes.ts';

/** Chinese characters in brackets, which statutes put inside a word. */
const GLOSS = /\([\u3400-\u9fff\s]+\)/g;

/**
 * True when an article is about a term. The article, or a heading above it (the statute's title, a chapter), contains the
 * headword or a surface, whatever the spaces; or it contains the words of the headword, some of which may be in the headings
 * above (소득세법 제70조 has 종합소득, its title 소득세).
 */
export function holdsTerm(
  { text, above }: Article,
  { headword, romanised, surfaces }: Pick<Term, 'headword' | 'romanised' | 'surfaces'>,
): boolean {
  const own = plain(text);
  const around = own + plain(above);
  if ([headword, ...surfaces].some((form) => around.includes(plain(form)))) return true;
  const parts = headword.includes(' ') ? headword.split(/\s+/) : headwordParts(headword, romanised);
  return parts.every((part) => around.includes(plain(part))) && parts.some((part) => own.includes(plain(part)));
}

function plain(text: string): string {
  return canonicalSurface(text.replace(GLOSS, ''));
}
