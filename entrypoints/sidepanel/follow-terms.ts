import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import browser, { type Runtime } from 'webextension-polyfill';
import type { ListedTerm, TermPanelProps } from '../../components/panel/TermPanel.tsx';
import type { Explanations } from '../../core/explanation.ts';
import type { TermCount } from '../../core/match/term-count.ts';
import { askAbout } from '../extension/ask-about.ts';
import { loadExplanations } from '../extension/explanations.ts';
import type { TermsReport } from '../extension/messages.ts';
import { languageOf, type Settings } from '../extension/settings.ts';
import { activePage } from '../extension/sites/active-page.ts';

export interface TermList {
  terms: ReadonlySignal<TermPanelProps['terms']>;
  goTo(term: ListedTerm): void;
  /** Opens a request about the page. */
  ask(): void;
}

/** How long a page may stay silent (milliseconds) before it counts as one that Annae does not read. */
const SILENCE = 1500;

/** The terms of the page beside the panel, all its frames together, as they change and as tabs are switched. */
export async function followTerms(settings: Signal<Settings>): Promise<TermList> {
  const terms = signal<TermPanelProps['terms']>('reading');
  const frames = signal<ReadonlyMap<number, TermCount[] | null>>(new Map());
  const explanations = signal<Explanations | null>(null);
  let page = await activePage();
  let silence: ReturnType<typeof setTimeout> | undefined;

  function ask(): void {
    clearTimeout(silence);
    frames.value = new Map();
    terms.value = page?.readable ? 'reading' : 'unreadable';
    if (!page?.readable) return;
    silence = setTimeout(() => {
      if (frames.value.size === 0) terms.value = 'not-here';
    }, SILENCE);
    void browser.tabs.sendMessage(page.tabId, { type: 'report-terms' }).catch(() => {});
  }

  function hear(message: TermsReport, { tab, frameId }: Runtime.MessageSender): void {
    if (message.type !== 'terms' || tab?.id !== page?.tabId) return;
    frames.value = new Map(frames.value).set(frameId ?? 0, message.terms);
  }

  effect(() => {
    const language = languageOf(settings.value, navigator.languages);
    void loadExplanations(language).then((all) => {
      explanations.value = all;
    });
  });
  effect(() => {
    if (explanations.value && frames.value.size) terms.value = merge(frames.value, explanations.value);
  });

  const turn = () =>
    void activePage().then((next) => {
      if (next?.tabId === page?.tabId && next?.host === page?.host) return;
      page = next;
      ask();
    });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    hear(message as TermsReport, sender);
    return undefined;
  });
  browser.tabs.onActivated.addListener(turn);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === page?.tabId && status === 'complete') ask();
  });
  ask();

  return {
    terms,
    ask: () => void askAbout(page),
    goTo({ term, frame }) {
      if (page) void browser.tabs.sendMessage(page.tabId, { type: 'go-to', term }, { frameId: frame ?? 0 }).catch(() => {});
    },
  };
}

/** One list of all frames, the top frame first; a frame still reading leaves the rest to be shown. */
function merge(frames: ReadonlyMap<number, TermCount[] | null>, { terms }: Explanations): TermPanelProps['terms'] {
  const reports = [...frames].sort(([a], [b]) => a - b);
  if (reports.every(([, counts]) => counts === null)) return 'reading';
  return reports.flatMap(([frame, counts]) =>
    (counts ?? []).flatMap(({ term, count }): ListedTerm[] => {
      const explanation = terms[term];
      return explanation ? [{ term, count, frame, headword: explanation.headword, name: explanation.name }] : [];
    }),
  );
}
