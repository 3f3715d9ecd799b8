import type { CardContent, SecondName } from '../../components/tooltip/TermCard.tsx';
import type { Language } from '../../core/languages.ts';
import { cardContent } from '../../widget/card/card-content.ts';
import { helpWith } from './card-help.ts';
import { loadExplanations, loadFilledExplanations, secondLanguage } from './explanations.ts';
import type { BackgroundCalls } from './messages.ts';

/**
 * What the card of a term shows. Who helps, and the name in a second language, are left out where they cannot be told: the explanation is
 * there all the same.
 */
export async function explainTerm({ term, language, page }: BackgroundCalls['explain']['request']): Promise<CardContent> {
  const [all, help, second] = await Promise.all([
    loadFilledExplanations(language),
    helpWith(term, language, page).catch(() => null),
    secondName(term, language).catch(() => null),
  ]);
  return cardContent(all, term, help, second);
}

async function secondName(term: number, first: Language): Promise<SecondName | null> {
  const language = await secondLanguage();
  if (!language || language === first) return null;
  const found = (await loadExplanations(language)).terms[term];
  return found?.name && !found.textLanguage ? { language, name: found.name } : null;
}
