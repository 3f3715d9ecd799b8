import type { RequestTextsInLanguage } from '../../components/request/load-request-texts.ts';
import type { RequestKnowledge, RequestState } from '../../components/request/request-state.ts';
import type { Language } from '../../core/languages.ts';
import { NO_ENTRIES, type Occasion } from '../../core/request/entries.ts';
import { limitOccasion } from '../../core/request/limits.ts';
import { adoptStyle } from '../../page/style.ts';
import { readText } from '../../page/text/read-text.ts';
import { HOST_NAME, type OwnHost } from '../../page/tooltip/own-host.ts';

/** The dialog's code and style, loaded when a request is first opened. */
export type RequestModule = typeof import('./request-module.ts');

export interface RequestControllerOptions {
  /** The part of the page that is read. */
  root: Element;
  host(): OwnHost;
  loadModule(): Promise<RequestModule>;
  loadKnowledge(language: Language): Promise<Omit<RequestKnowledge, keyof RequestTextsInLanguage | 'redactor'>>;
  language(): Language;
  onLanguage(language: Language): void;
  /** The agency's Open311 address, or null. */
  endpoint: string | null;
  onFault(error: unknown): void;
}

export interface RequestController {
  open(occasion: Occasion): void;
  destroy(): void;
}

/**
 * Opens requests as a dialog. What was entered stays in memory while the page is there, for the term it was about; storage
 * belongs to the host's scripts, so nothing is left in it.
 */
export function createRequestController(options: RequestControllerOptions): RequestController {
  const { host, loadModule, loadKnowledge, onFault } = options;
  let loading: Promise<{ module: RequestModule; view: ReturnType<RequestModule['mountRequest']> }> | null = null;
  let state: RequestState | null = null;

  function ready() {
    loading ??= loadModule().then((module) => {
      adoptStyle(host().root, module.css);
      return { module, view: module.mountRequest(host().root) };
    });
    return loading;
  }

  async function show(occasion: Occasion): Promise<void> {
    const language = options.language();
    const [{ module, view }, knowledge] = await Promise.all([ready(), loadKnowledge(language)]);
    const [texts, redactor] = await Promise.all([module.loadRequestTexts(language), module.openRequestRedactor(language)]);
    const isSame = state !== null && state.occasion.term === occasion.term;
    const start = isSame
      ? { draftId: state!.draftId, occasion, entries: state!.entries.value }
      : { draftId: module.newDraftId(), occasion, entries: NO_ENTRIES };
    state = module.createRequestState({ ...knowledge, ...texts, redactor }, { ...start, pageText: readText(options.root, HOST_NAME) });
    host().raise();
    view.show({
      state,
      shell: {
        ...module.browserShell(host().root, onFault),
        connect: async (_url, signal) => module.openConnection(signal),
        memory: null,
        onSent() {
          state = null;
        },
        keepsDrafts: false,
      },
      endpoint: options.endpoint,
      onLanguage(next) {
        options.onLanguage(next);
        void show(occasion).catch(onFault);
      },
      onClose: () => view.show(null),
    });
  }

  return {
    open: (occasion) => void show(limitOccasion(occasion)).catch(onFault),
    destroy: () =>
      // With the host, it leaves the page anyway.
      void loading?.then(({ view }) => view.destroy()).catch(() => {}),
  };
}
