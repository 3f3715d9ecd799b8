import type { ExplainedTerm, SecondName } from '../../components/tooltip/TermCard.tsx';
import type { Language } from '../../core/languages.ts';
import { nameOnPage } from '../../core/name-on-page.ts';
import { helpWith } from './card-help.ts';
import { loadExplanation, loadFilledExplanation, loadSources, secondLanguage } from './explanations.ts';
import type { BackgroundCalls, TermTold } from './messages.ts';

/**
 * What the card of a term says. Who helps, and the name in a second language, are left out where they cannot be told: the explanation is
 * there all the same.
 */
export async function tellTerm({ term, language, page }: BackgroundCalls['explain']['request']): Promise<TermTold> {
  const [explanation, help, second] = await Promise.all([
    loadFilledExplanation(term, language),
    helpWith(term, language, page).catch(() => null),
    secondName(term, language).catch(() => null),
  ]);
  const named = nameOnPage(explanation, help?.service.id ?? null);
  return { explanation: named, help, second: second?.language === explanation.textLanguage ? null : second };
}

/** What the card of a term shows, with its sources for those who ask. */
export async function explainTerm(request: BackgroundCalls['explain']['request']): Promise<ExplainedTerm> {
  return { ...(await tellTerm(request)), loadSources: () => loadSources(request.term) };
}

async function secondName(term: number, first: Language): Promise<SecondName | null> {
  const language = await secondLanguage();
  if (!language || language === first) return null;
  const { name, textLanguage } = await loadExplanation(term, language);
  return name && !textLanguage ? { language, name } : null;
}
