import type { Language } from '../../core/languages.ts';
import { proposalTools } from '../extension/proposals/proposal-tools.ts';
import { isPrivate } from '../extension/searches/is-private.ts';
import { keepMissed } from '../extension/searches/missed-searches.ts';

/** Keeps searches that found nothing, outside private windows. What cannot be kept is let go: the reader has asked for nothing. */
export function createMissedNote(language: Language): (text: string, tabId: number | null) => Promise<void> {
  const redactor = proposalTools.redactor(language);
  return async (text, tabId) => {
    try {
      if (!(await isPrivate(tabId))) await keepMissed(text, new Date().toISOString().slice(0, 10), redactor);
    } catch {
      // Where that cannot be told, nothing is kept.
    }
  };
}
