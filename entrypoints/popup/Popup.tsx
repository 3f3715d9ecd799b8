import browser from 'webextension-polyfill';
import { DraftList } from '../../components/panel/DraftList.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import { SiteSwitch } from '../../components/settings/SiteSwitch.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import type { StoredDraft } from '../../core/request/stored-draft.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { askAbout } from '../extension/ask-about.ts';
import { openDraft } from '../extension/drafts/drafts.ts';
import { openPanel } from '../extension/open-panel.ts';
import { explainOnce } from '../extension/run-assistant.ts';
import { languageOf } from '../extension/settings.ts';
import type { ActivePage } from '../extension/sites/active-page.ts';
import type { SiteAccess } from '../extension/sites/site-access.ts';
import type { SettingsStore } from '../extension/store.ts';
import { useInterface } from '../extension/use-interface.ts';

export interface PopupProps {
  store: SettingsStore;
  page: ActivePage | null;
  access: SiteAccess;
  drafts: readonly StoredDraft[];
}

/** What the toolbar button opens: this site, the panel, and how words are marked. */
export function Popup({ store, page, access, drafts }: PopupProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useInterface(language);
  return (
    <div class="annae page popup" lang={language} dir={directionOf(language)}>
      <h1>
        <span lang="ko">안내</span> Annae
      </h1>
      {page && <Site page={page} access={access} store={store} t={t} />}
      {page && access !== 'none' && (
        <button type="button" class="action primary" onClick={() => openPanel(page.tabId)}>
          {t('settings.openPanel')}
        </button>
      )}
      <div class="actions">
        <button type="button" class="action" onClick={() => void askAbout(page).then(() => window.close())}>
          {t('card.ask')}
        </button>
      </div>
      <DraftList drafts={drafts} language={language} t={t} onOpen={(id) => void openDraft(id).then(() => window.close())} />
      <SettingsForm choices={{ ...settings, language }} t={t} onChange={(change) => void store.change(change)} />
    </div>
  );
}

interface SiteProps extends Pick<PopupProps, 'access' | 'store'> {
  page: ActivePage;
  t: Translate;
}

function Site({ page, access, store, t }: SiteProps) {
  const { offSites } = store.settings.value;
  if (access === 'none') return <p class="message">{t('panel.unreadable')}</p>;
  if (access === 'once') {
    return (
      <div class="actions">
        <button type="button" class="action" onClick={() => void explainOnce(page.tabId).then(() => window.close())}>
          {t('settings.once')}
        </button>
        {/* Asked for in the press itself; the prompt may close this popup, so the background acts on the answer. */}
        <button type="button" class="action" onClick={() => void browser.permissions.request({ origins: [page.pattern] })}>
          {t('settings.always')}
        </button>
      </div>
    );
  }
  const others = offSites.filter((host) => host !== page.host);
  return (
    <SiteSwitch
      host={page.host}
      on={!offSites.includes(page.host)}
      t={t}
      onChange={(on) => void store.change({ offSites: on ? others : [...others, page.host] })}
    />
  );
}
