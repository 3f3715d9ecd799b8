import { foldForSearch } from './fold-for-search.ts';

/**
 * True when what somebody typed fits one of the texts, all given as typed or shown: every word of it is in them, or all of it
 * is without its spaces and hyphens, which in Korean and its romanisation are written as one likes.
 */
export function fitsQuery(texts: readonly string[], query: string): boolean {
  const folded = texts.map(foldForSearch);
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (words.every((word) => folded.some((text) => text.includes(word)))) return true;
  const sought = squeeze(words.join(''));
  return sought !== '' && folded.some((text) => squeeze(text).includes(sought));
}

function squeeze(text: string): string {
  return text.replace(/[\s-]+/g, '');
}
