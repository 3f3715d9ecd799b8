import { foldForSearch } from './fold-for-search.ts';

/**
 * True when a query fits the texts, all given as typed or shown. Either each of its words is in one of them, or the whole query
 * is in one of them without spaces and hyphens, which people use freely in Korean and its romanisation.
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
