import { findHints } from '../classifier/classify.ts';
import { findKeywords } from '../keywords/find-keywords.ts';
import type { RouteModel } from '../route-model.ts';
import { koreanReader, type PageReader } from './page-reader.ts';

/** Reads pages in any language by what questions are read by. */
export function questionReader(model: RouteModel): PageReader {
  return { keywords: (text) => findKeywords(text, model), hints: (text) => findHints(text, model) };
}

/** The reader for a page with these terms. On a page without Korean terms no card opens, so that it may be read by more. */
export function readerFor(terms: readonly unknown[], model: RouteModel): PageReader {
  return terms.length > 0 ? koreanReader(model) : questionReader(model);
}
