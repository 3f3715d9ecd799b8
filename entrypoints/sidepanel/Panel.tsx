import type { ReadonlySignal } from '@preact/signals';
import { DraftList } from '../../components/panel/DraftList.tsx';
import { TermPanel } from '../../components/panel/TermPanel.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import type { StoredDraft } from '../../core/request/stored-draft.ts';
import { openDraft } from '../extension/drafts/drafts.ts';
import { languageOf } from '../extension/settings.ts';
import type { SettingsStore } from '../extension/store.ts';
import { useInterface } from '../extension/use-interface.ts';
import type { TermList } from './follow-terms.ts';

export interface PanelProps {
  store: SettingsStore;
  list: TermList;
  drafts: ReadonlySignal<readonly StoredDraft[]>;
}

/** The side panel: the words on the page beside it, and the way to a request. */
export function Panel({ store, list, drafts }: PanelProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useInterface(language);
  return (
    <div class="annae page" lang={language} dir={directionOf(language)}>
      <h1>{t('panel.title')}</h1>
      <button type="button" class="action primary" onClick={list.ask}>
        {t('card.ask')}
      </button>
      <DraftList drafts={drafts.value} language={language} t={t} onOpen={(id) => void openDraft(id)} />
      <TermPanel terms={list.terms.value} language={language} t={t} onGo={list.goTo} />
      <SettingsForm choices={{ ...settings, language }} t={t} onChange={(change) => void store.change(change)} />
    </div>
  );
}
