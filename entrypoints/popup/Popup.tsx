import browser from 'webextension-polyfill';
import { Icon } from '../../components/Icon.tsx';
import { DraftList } from '../../components/panel/DraftList.tsx';
import { SiteState } from '../../components/settings/SiteState.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import type { StoredDraft } from '../../core/request/stored-draft.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { askAbout } from '../extension/ask-about.ts';
import { openDraft } from '../extension/drafts/drafts.ts';
import { openReader } from '../extension/letters/open-reader.ts';
import type { BackgroundMessage } from '../extension/messages.ts';
import { openPanel } from '../extension/open-panel.ts';
import { useTexts } from '../extension/own-pages/settings-texts.ts';
import { explainOnce } from '../extension/run-assistant.ts';
import { languageOf } from '../extension/settings.ts';
import type { ActivePage } from '../extension/sites/active-page.ts';
import type { PageState } from '../extension/sites/page-state.ts';
import type { SettingsStore } from '../extension/store.ts';

export interface PopupProps {
  store: SettingsStore;
  page: (ActivePage & PageState) | null;
  drafts: readonly StoredDraft[];
  /** The texts in the language of the beginning. */
  first: Translate;
}

/** What the toolbar button opens: whether this page is read, its words, a request, and the way to the settings. */
export function Popup({ store, page, drafts, first }: PopupProps) {
  const settings = store.settings.value;
  const language = languageOf(settings, navigator.languages);
  const t = useTexts(language, first);
  const isOff = page !== null && settings.offSites.includes(page.host);
  return (
    <div class="annae page popup" lang={language} dir={directionOf(language)}>
      <header>
        <h1>
          <span lang="ko">안내</span> Annae
        </h1>
        <button type="button" class="icon-button" aria-label={t('options.title')} title={t('options.title')} onClick={openSettings}>
          <Icon name="gear" />
        </button>
      </header>
      {page && <Site page={page} isOff={isOff} store={store} t={t} />}
      <div class="actions">
        {page && page.state !== 'closed' && !isOff && (
          <button type="button" class="action primary" onClick={() => listWords(page)}>
            {t('settings.openPanel')}
          </button>
        )}
        <button
          type="button"
          class="action"
          onClick={() => void openReader(page?.pdf ? { address: page.pdf } : {}).then(() => window.close())}
        >
          {t(page?.pdf ? 'panel.readPdf' : 'panel.readLetter')}
        </button>
        <button type="button" class="action" onClick={() => void askAbout(page).then(() => window.close())}>
          {t('card.ask')}
        </button>
      </div>
      <DraftList drafts={drafts} language={language} t={t} onOpen={(id) => void openDraft(id).then(() => window.close())} />
      <p role="alert" class="status problem">
        {store.failed.value && t('options.failed')}
      </p>
    </div>
  );
}

interface SiteProps {
  page: ActivePage & PageState;
  isOff: boolean;
  store: SettingsStore;
  t: Translate;
}

function Site({ page, isOff, store, t }: SiteProps) {
  const others = store.settings.value.offSites.filter((host) => host !== page.host);
  return (
    <SiteState
      state={page.state}
      host={page.host}
      isAlways={page.isAlways}
      isOff={isOff}
      t={t}
      onSwitch={(on) => void store.change({ offSites: on ? others : [...others, page.host] })}
      onReadOnce={() => void explainOnce(page.tabId).then(() => window.close())}
      // The prompt may close this popup, so the background acts on the answer.
      onReadAlways={() => void browser.permissions.request({ origins: [page.pattern] })}
    />
  );
}

/** Reads the page first where that was not done; by the background, since the panel that opens closes this popup. */
function listWords({ tabId, state }: ActivePage & PageState): void {
  const message: BackgroundMessage = { type: 'read-page', tabId };
  if (state !== 'reading') void browser.runtime.sendMessage(message);
  openPanel(tabId);
}

function openSettings(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}
