import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { RequestView } from '../../components/request/RequestView.tsx';
import type { RequestShell } from '../../components/request/request-shell.ts';
import { createRequestState, type RequestStart, type RequestState } from '../../components/request/request-state.ts';
import { LanguageSelect } from '../../components/settings/LanguageSelect.tsx';
import { directionOf } from '../../components/shown-languages.ts';
import type { ReplyTo } from '../../core/request/draft.ts';
import { KEEP_DAYS } from '../../core/request/stored-draft.ts';
import { browserShell } from '../../widget/request/request-shell.ts';
import { deleteDraft, saveDraft } from '../extension/drafts/drafts.ts';
import { languageOf } from '../extension/settings.ts';
import type { SettingsStore } from '../extension/store.ts';
import { connect } from './connect.ts';
import { loadKnowledge } from './load-knowledge.ts';

export interface RequestPageProps {
  store: SettingsStore;
  start: RequestStart;
  /** What was remembered on this device. */
  replyTo: ReplyTo;
}

/** Milliseconds after the last change until the draft is kept. */
const PAUSE = 400;

/** The request's own page: the same view as in the widget, with drafts that outlive the tab. */
export function RequestPage({ store, start, replyTo }: RequestPageProps) {
  const language = languageOf(store.settings.value, navigator.languages);
  const state = useSignal<RequestState | null>(null);
  const saving = useSignal<'on' | 'deleted'>('on');
  const shell = useMemo(
    (): RequestShell => ({
      ...browserShell(document.body, logFault),
      connect,
      memory: memoryOf(replyTo),
      onSent: () => void discard(),
      keepsDrafts: true,
    }),
    [],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    // In another language the words change, not what was entered.
    void loadKnowledge(language).then((knowledge) => {
      document.title = `${knowledge.t('title')} – Annae`;
      state.value = createRequestState(
        { ...knowledge, region: store.settings.peek().region },
        { ...start, entries: state.value?.entries.value ?? start.entries },
      );
    });
  }, [language]);
  useEffect(() => keepDraft(state.value, () => saving.value === 'on'), [state.value]);

  async function discard(): Promise<void> {
    saving.value = 'deleted';
    await deleteDraft(start.draftId);
  }

  if (!state.value) return null;
  const { t } = state.value;
  return (
    <div class="annae page request-page" lang={language} dir={directionOf(language)}>
      <header>
        <h1>{t('title')}</h1>
        <LanguageSelect language={language} label={t('language')} onChange={(next) => void store.change({ language: next })} />
      </header>
      <RequestView state={state.value} shell={shell} endpoint={null} />
      <footer>
        {saving.value === 'on' ? (
          <>
            <p class="note">{t('drafts.saved', { days: KEEP_DAYS })}</p>
            <button type="button" class="plain" onClick={() => void discard()}>
              {t('drafts.discard')}
            </button>
          </>
        ) : (
          <p role="status">{t('drafts.discarded')}</p>
        )}
      </footer>
    </div>
  );
}

/** Keeps the draft whenever an entry has changed, a moment later; returns what ends that. */
function keepDraft(state: RequestState | null, isWanted: () => boolean): (() => void) | undefined {
  if (!state) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    const draft = {
      id: state.draftId,
      occasion: { ...state.occasion, textWords: state.textWords.value },
      entries: state.entries.value,
      savedAt: Date.now(),
    };
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isWanted()) saveDraft(draft, state.redactor).catch(logFault);
    }, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

function logFault(fault: unknown): void {
  console.error('Annae:', fault);
}

function memoryOf(replyTo: ReplyTo): RequestShell['memory'] {
  return {
    replyTo,
    remember: (next) => void (next ? browser.storage.local.set({ replyTo: next }) : browser.storage.local.remove('replyTo')),
  };
}
