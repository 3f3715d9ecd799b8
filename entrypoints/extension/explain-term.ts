import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import { cardContent } from '../../widget/card/card-content.ts';
import { helpWith } from './card-help.ts';
import { loadExplanations } from './explanations.ts';
import type { BackgroundCalls } from './messages.ts';

/** What the card of a term shows. Who helps is left out where it cannot be told: the explanation is there all the same. */
export async function explainTerm({ term, language, page }: BackgroundCalls['explain']['request']): Promise<CardContent> {
  const [all, help] = await Promise.all([loadExplanations(language), helpWith(term, language, page).catch(() => null)]);
  return cardContent(all, term, help);
}
