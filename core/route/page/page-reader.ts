import type { Service } from '../../services.ts';
import { findKeywordsBy, type KeywordHit } from '../keywords/find-keywords.ts';
import { foldQuestion } from '../language/fold-question.ts';
import type { PageModel } from './page-model.ts';

/** What the words of a page's title and lines say. */
export interface PageReader {
  keywords(text: string): KeywordHit[];
  /** Services that a text hints at without naming them, with their log-odds in bits. */
  hints(text: string): { service: Service; logOdds: number }[];
}

/** Reads Korean pages by the file that comes with the first card, so that the card and the request say the same of a page. */
export function koreanReader({ korean, services }: Pick<PageModel, 'korean' | 'services'>): PageReader {
  return { keywords: (text) => findKeywordsBy(foldQuestion(text), [korean], services), hints: () => [] };
}
