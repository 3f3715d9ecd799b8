import { useEffect, useMemo } from 'preact/hooks';
import { ProposalWays } from '../../components/proposal/ProposalWays.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import { translateTo } from '../../components/translate.ts';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { correctExplanation } from '../../core/proposal/correct-explanation.ts';
import { proposalTools } from '../extension/proposals/proposal-tools.ts';

export interface ProposalPageProps {
  language: Language;
  /** What is corrected; null where the browser no longer knows, as after it was closed. */
  explanation: Explanation | null;
  from: string | null;
}

/** The correction of an explanation that was read on a page: our own page, so that the page's scripts see nothing of it. */
export function ProposalPage({ language, explanation, from }: ProposalPageProps) {
  const t = translateTo(language);
  const proposal = useMemo(() => explanation && correctExplanation(explanation, { language, from }), []);
  const redactor = useMemo(() => proposalTools.redactor(language), []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = `${t('card.correct')} – Annae`;
  }, []);
  return (
    <div class="annae page proposal-page" lang={language} dir={directionOf(language)}>
      <h1>{explanation ? <span lang="ko">{explanation.headword}</span> : t('card.correct')}</h1>
      {proposal ? <ProposalWays {...{ proposal, language, redactor }} copy={proposalTools.copy} /> : <p role="alert">{t('card.failed')}</p>}
    </div>
  );
}
