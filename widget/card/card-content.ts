import type { ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import { nameOnPage } from '../../core/name-on-page.ts';
import type { ExplanationFiles } from '../request/request-files.ts';
import type { WidgetFiles } from '../widget-files.ts';

export interface ContentSources {
  files: ExplanationFiles & Partial<Pick<WidgetFiles, 'safeText'>>;
  /** Who helps; left out where it cannot be told: the explanation is there all the same. */
  help: Promise<CardHelp>;
}

/** What the card of a term shows. Rejects where its explanation cannot be loaded, and where no term has this number. */
export async function cardContent(term: number, language: Language, { files, help }: ContentSources): Promise<ExplainedTerm> {
  const [explanation, told] = await Promise.all([files.explanation(term, language), help.catch(() => null)]);
  return {
    explanation: nameOnPage(explanation, told?.service.id ?? null),
    second: null,
    help: told,
    loadSources: () => files.sources(term),
    loadSafeText: files.safeText,
  };
}
