import { createMatcher } from '../../core/match/find-matches.ts';
import type { WordUse } from '../page-audit.ts';
import type { PageKnowledge } from './page-input.ts';
import type { PageView } from './read/page-view.ts';

/** The glossary's terms on a page, most used first. */
export function countWords({ blocks, title, address }: PageView, { index, termIds }: Pick<PageKnowledge, 'index' | 'termIds'>): WordUse {
  const host = URL.canParse(address) ? new URL(address).hostname || null : null;
  const match = createMatcher(index, { host, title });
  const counts = new Map<number, number>();
  let eojeol = 0;
  for (const block of blocks) {
    eojeol += countSpaces(block) + 1;
    match(block, (_from, _to, term) => void counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  const terms = [...counts].map(([term, count]) => ({ id: termIds[term]!, count }));
  return { eojeol, terms: terms.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)) };
}

function countSpaces(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
