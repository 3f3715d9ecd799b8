import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/languages.ts';
import type { MissedSearch, Proposal } from '../../../core/proposal/proposal.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { ProposalSection, type ProposalShell } from '../../proposal/ProposalSection.tsx';
import { useFocusBack } from '../../use-focus-back.ts';
import { RemovableList } from './RemovableList.tsx';

export interface MissedSearchesProps {
  /** The newest first. */
  searches: readonly MissedSearch[];
  language: Language;
  t: Translate;
  proposing: Pick<ProposalShell, 'redactor' | 'copy'>;
  onForget(query: string): void;
}

/** What the reader has searched and not found, and a way to send it, which shows it first; nothing before there was one. */
export function MissedSearches({ searches, language, t, proposing, onForget }: MissedSearchesProps) {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const remember = useFocusBack(box, proposal !== null);

  function send(): void {
    remember();
    setProposal({ kind: 'missed-searches', words: searches, language });
  }

  const hadSearches = useRef(false);
  hadSearches.current ||= searches.length > 0;
  if (!hadSearches.current) return null;
  return (
    <div ref={box} class="missed-searches">
      {proposal && (
        <ProposalSection {...proposing} {...{ proposal, language, t }} label={t('searches.send')} onClose={() => setProposal(null)} />
      )}
      <div hidden={proposal !== null}>
        <h3>{t('data.searches')}</h3>
        <p class="hint">{t('searches.intro')}</p>
        <RemovableList
          label={t('data.searches')}
          items={searches.map((search) => ({ id: search.query, text: search.query, note: describe(search, language) }))}
          empty={t('data.nothing')}
          button={t('data.erase')}
          onRemove={({ id }) => onForget(id)}
        />
        {searches.length > 0 && (
          <button type="button" class="action" onClick={send}>
            {t('searches.send')}
          </button>
        )}
      </div>
    </div>
  );
}

/** How often, and when last. */
function describe({ count, last }: MissedSearch, language: Language): string {
  const day = new Date(last).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return count > 1 ? `× ${count} · ${day}` : day;
}
