import loadValueStrings from 'annae:locales/values';
import type { Language } from '../../core/languages.ts';
import type { Matcher } from '../../core/match/find-matches.ts';
import type { TermIndex } from '../../core/match/term-index.ts';
import { USUAL_LOOK } from '../../core/tooltip/card-look.ts';
import { OPEN_DELAY } from '../../core/tooltip/reduce-tooltip.ts';
import { startFirstMarks } from '../../page/first-marks.ts';
import { HOST_NAME } from '../../page/tooltip/own-host.ts';
import { loadedOnUse } from '../../widget/loaded-on-use.ts';
import { type Assistant, type AssistantOptions, startAssistant } from '../../widget/start-assistant.ts';
import { siteFiles } from './site-files.ts';

export interface PaperOptions extends Pick<AssistantOptions, 'explain' | 'onFault'> {
  paper: HTMLElement;
  index: TermIndex;
  match: Matcher;
  language: Language;
  onLanguage(language: Language): void;
}

/** A letter that is marked. */
export interface MarkedPaper extends Pick<Assistant, 'terms' | 'learn'> {
  /** Opens a request that begins with these words. */
  ask(words: string): void;
  end(): void;
}

/** Marks the words of a letter, with cards and requests as the widget has them. */
export function markPaper({ paper, index, match, language, explain, onLanguage, onFault }: PaperOptions): MarkedPaper {
  const first = startFirstMarks({
    ...{ document, root: paper, index, ownHost: HOST_NAME, ownStyle: true },
    settings: { density: 'first', fromLevel: 1, commonWords: false },
    known: new Set(),
  });
  const assistant = startAssistant({
    ...{ first, press: null, language, explain, onFault },
    cardOn: 'hover',
    openDelay: OPEN_DELAY,
    look: USUAL_LOOK,
    rootMode: 'open',
    showAround: null,
    loadCard: () => import('../../widget/card/create-cards.ts'),
    loadCommonWords: async (whole) => whole,
    loadValues: () => import('../../page/values/create-value-marks.ts'),
    loadStrings: siteFiles.strings,
    loadValueStrings,
    onCorrect: null,
    keeper: null,
    async onAsk(term) {
      open(term, '');
      return true;
    },
    onChange() {},
  });
  const requests = loadedOnUse(
    async () =>
      (await import('../../widget/request/open-requests.ts')).openRequests({
        ...{ match, onLanguage, onFault, root: paper, set: {} },
        files: siteFiles,
        host: assistant.host,
        language: () => language,
      }),
    onFault,
  );

  function open(term: string | null, words: string): void {
    requests.use((controller) => controller.open({ term, page: null, terms: assistant.terms() }, words));
  }

  return {
    terms: assistant.terms,
    learn: assistant.learn,
    ask: (words) => open(null, words),
    end() {
      requests.ifLoaded((controller) => controller.destroy());
      assistant.destroy();
    },
  };
}
