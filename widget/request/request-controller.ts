import panelCss from '../../components/panel/panel.css?inline';
import whoAnswersCss from '../../components/request/contacts/who-answers.css?inline';
import { loadRequestTexts, type RequestTextsInLanguage } from '../../components/request/load-request-texts.ts';
import { mountRequest } from '../../components/request/mount-request.tsx';
import questionCss from '../../components/request/question/question.css?inline';
import requestCss from '../../components/request/request.css?inline';
import dialogCss from '../../components/request/request-dialog.css?inline';
import type { RequestShell } from '../../components/request/request-shell.ts';
import { createRequestState, type RequestKnowledge, type RequestState } from '../../components/request/request-state.ts';
import sendingCss from '../../components/request/send/sending.css?inline';
import themeCss from '../../components/theme.css?inline';
import wayCss from '../../components/way.css?inline';
import type { Language } from '../../core/languages.ts';
import { lateRedactor } from '../../core/redact/late-redactor.ts';
import { NO_ENTRIES, type Occasion } from '../../core/request/entries.ts';
import { cutText, LIMITS, limitOccasion } from '../../core/request/limits.ts';
import { adoptStyle } from '../../page/style.ts';
import type { Exclusion } from '../../page/text/excluded.ts';
import { readText } from '../../page/text/read-text.ts';
import { HOST_NAME, type OwnHost } from '../../page/tooltip/own-host.ts';
import { raiseHost } from '../../page/tooltip/raise-host.ts';
import type { Tell } from '../events/occurrence.ts';
import type { LaterOptions } from '../options/later-options.ts';
import { textIn } from '../options/text-in.ts';
import { undo } from '../undo.ts';
import { newDraftId } from './new-draft-id.ts';
import { openConnection } from './open-connection.ts';
import { browserShell } from './request-shell.ts';

export interface RequestControllerOptions extends Exclusion {
  /** The part of the page that is read. */
  root: Element;
  host(): OwnHost;
  loadKnowledge(language: Language): Promise<Omit<RequestKnowledge, keyof RequestTextsInLanguage | 'redactor' | 'region' | 'agency'>>;
  language(): Language;
  onLanguage(language: Language): void;
  /** What the agency sets: where the page's readers live, else its host tells that; where it takes requests, and how; who hears of them. */
  set: LaterOptions & { tell?: Tell };
  onFault(error: unknown): void;
}

export interface RequestController {
  /** `words`: what the question begins with, unless one has been begun. */
  open(occasion: Occasion, words?: string): void;
  destroy(): void;
}

const CSS = themeCss + wayCss + panelCss + requestCss + questionCss + whoAnswersCss + sendingCss + dialogCss;

/**
 * Opens requests as a dialog. What the reader entered stays in memory while the page is there, for the term it was about.
 * Nothing is left in storage, which the host's scripts can read. The widget loads it when a request is first opened.
 */
export function createRequestController(options: RequestControllerOptions): RequestController {
  const { host, loadKnowledge, onFault } = options;
  adoptStyle(host().root, CSS);
  const dialog = mountRequest(host().root);
  const { set } = options;
  let state: RequestState | null = null;

  async function show(occasion: Occasion, words: string): Promise<void> {
    const language = options.language();
    const [knowledge, texts] = await Promise.all([loadKnowledge(language), loadRequestTexts(language)]);
    // Loaded once the form is there, which takes what is typed meanwhile.
    const redactor = lateRedactor(async () => (await import('./open-widget-redactor.ts')).openWidgetRedactor(language));
    const pageText = readText(options.root, HOST_NAME, options.exclude);
    const region = set.region ?? null;
    const agency = { ...set, consent: set.consent && textIn(set.consent, language).text };
    state = createRequestState({ ...knowledge, ...texts, region, redactor, agency }, { ...startOf(state, occasion, words), pageText });
    raiseHost(host());
    dialog.show({
      state,
      shell: shellHere(),
      endpoint: set.requestsTo ?? null,
      languages: set.languages,
      onLanguage(next) {
        options.onLanguage(next);
        open(occasion);
      },
      onClose: () => dialog.show(null),
    });
  }

  function shellHere(): RequestShell {
    return {
      ...browserShell(host().root, onFault),
      connect: async (_url, signal) => openConnection(signal),
      memory: null,
      onSent() {
        state = null;
        set.tell?.({ type: 'request', step: 'sent' });
      },
      keepsDrafts: false,
    };
  }

  function open(occasion: Occasion, words = ''): void {
    void show(occasion, cutText(words, LIMITS.quote)).catch(onFault);
  }

  return {
    open(occasion, words) {
      open(limitOccasion(occasion), words);
      set.tell?.({ type: 'request', step: 'opened' });
    },
    // With the host, the dialog leaves the page anyway.
    destroy: () => undo(dialog.destroy),
  };
}

/** The same draft goes on for the term that it is about; another term begins another. */
function startOf(before: RequestState | null, occasion: Occasion, words: string) {
  const isSame = before !== null && before.occasion.term === occasion.term;
  const entries = isSame ? before.entries.value : NO_ENTRIES;
  return { draftId: isSame ? before.draftId : newDraftId(), occasion, entries: { ...entries, question: entries.question || words } };
}
