import browser from 'webextension-polyfill';
import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { PageWeights } from '../../core/route/page/page-weights.ts';
import { contentToday } from '../../widget/card/content-today.ts';
import { helpWith } from '../extension/card-help.ts';
import { explainTerm } from '../extension/explain-term.ts';
import type { ContentMessage } from '../extension/messages.ts';
import type { ActivePage } from '../extension/sites/active-page.ts';

/** Who helps with the page beside the panel, by the same weights as its cards; where it is not read, who helps with any subject. */
export async function helpWithPage(page: ActivePage | null, language: Language): Promise<CardHelp> {
  return helpWith(null, language, await weightsOf(page));
}

/** What the card of a term shows in the panel. */
export async function explainBeside(page: ActivePage | null, term: number, language: Language): Promise<CardContent> {
  return contentToday(await explainTerm({ term, language, page: await weightsOf(page) }), language);
}

async function weightsOf(page: ActivePage | null): Promise<PageWeights | null> {
  if (!page) return null;
  const message: ContentMessage = { type: 'page-weights' };
  const answer = browser.tabs.sendMessage<ContentMessage, PageWeights | null>(page.tabId, message, { frameId: 0 });
  // Nobody answers where the page is not read.
  return (await answer.catch(() => null)) ?? null;
}
