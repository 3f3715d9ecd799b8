import type { ColourName } from '../options/colours.ts';
import { authorLanguage, authorTexts } from '../options/say.ts';
import { sayWeak } from './say-weak.ts';
import { findWeakColours } from './weak-colours.ts';

/** Tells the page's author of colours that are hard to read; loaded on pages that set some. */
export async function warnOfColours(document: Document, colours: Readonly<Partial<Record<ColourName, string>>>): Promise<void> {
  const weak = findWeakColours(document, colours);
  if (!weak.length) return;
  for (const line of sayWeak(weak, await authorTexts(authorLanguage()))) console.warn('Annae:', line);
}
