import compiledIndex from 'annae:index';
import { computed, effect } from '@preact/signals';
import { addCommonWords } from '../../../core/match/common-words.ts';
import { loadIndex } from '../../../core/match/term-index.ts';
import { startFirstMarks } from '../../../page/first-marks.ts';
import { HOST_NAME } from '../../../page/tooltip/own-host.ts';
import { startAssistant } from '../../../widget/start-assistant.ts';
import { loadCommonWords } from '../common-words.ts';
import { openRequest } from '../drafts/drafts.ts';
import { explainTerm } from '../explain-term.ts';
import { loadStrings, loadValueStrings } from '../interface-strings.ts';
import { knownTerms } from '../known-terms.ts';
import { openCorrection } from '../proposals/open-correction.ts';
import { languageOf, type Settings } from '../settings.ts';
import type { SettingsStore } from '../store.ts';
import { deviceWords } from '../words/word-keeper.ts';

/** What shows on the page; after a change its marks begin anew. */
const SHOWN = [
  'language',
  'density',
  'fromLevel',
  'commonWords',
  'cardOn',
  'openDelay',
  'theme',
  'textSize',
  'known',
] as const satisfies (keyof Settings)[];

/** Marks a part of our own page as the pages of others are marked, with cards, as the settings say; returns what ends it. */
export function markOwnPage(root: HTMLElement, store: SettingsStore): () => void {
  const index = loadIndex(compiledIndex);
  // Another region or second language shows on the next card, and leaves the one that is open.
  const shown = computed(() => SHOWN.map((name) => String(store.settings.value[name])).join());
  return effect(() => {
    void shown.value;
    const settings = store.settings.peek();
    const known = knownTerms(settings);
    const assistant = startAssistant({
      first: startFirstMarks({ document, root, index, settings, known, ownHost: HOST_NAME, ownStyle: true }),
      press: null,
      language: languageOf(settings, navigator.languages),
      cardOn: settings.cardOn,
      openDelay: settings.openDelay,
      look: settings,
      showAround: null,
      rootMode: 'open',
      loadCard: () => import('../../../widget/card/create-cards.ts'),
      loadCommonWords: async (index) => addCommonWords(index, await loadCommonWords()),
      loadValues: () => import('../../../page/values/create-value-marks.ts'),
      explain: (term, language) => explainTerm({ term, language, page: null }),
      loadStrings,
      loadValueStrings,
      onAsk: async (term) => {
        await openRequest({ occasion: { term, page: null, terms: [] } });
        return true;
      },
      onCorrect: async (term) => {
        await openCorrection({ term, from: null });
        return true;
      },
      keeper: deviceWords,
      onKnow: (id) => void store.change({ known: [...settings.known, id] }),
      onChange() {},
      onFault: (fault) => console.error('Annae:', fault),
    });
    return assistant.destroy;
  });
}
