import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import browser, { type Runtime } from 'webextension-polyfill';
import type { PanelValue } from '../../components/panel/list/values-of-page.ts';
import type { ListedTerm, WordsOfPage } from '../../components/panel/list/words-of-page.ts';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { loadFilledNames } from '../extension/explanations.ts';
import type { TermsReport } from '../extension/messages.ts';
import { explainOnce } from '../extension/run-assistant.ts';
import { languageOf, type Settings } from '../extension/settings.ts';
import type { PageBeside } from './page-beside.ts';

export interface FollowedWords {
  words: ReadonlySignal<WordsOfPage>;
  /** The dates and sums of the page, with what they mean. */
  values: ReadonlySignal<readonly PanelValue[]>;
  /** All words of the glossary in the reader's language; null while they are loading. */
  glossary: ReadonlySignal<GlossaryNames | null>;
  /** Reads the page; where the browser does not allow that, `words` says so. */
  read(): void;
}

/** What each frame has said of its words. */
type Reports = ReadonlyMap<number, TermsReport>;

/** How long a page may stay silent (milliseconds) before it counts as one that Annae does not read. */
const SILENCE = 1500;

/** The words of the page beside the panel, all its frames together, as they change. */
export function followWords({ page, onPage }: PageBeside, settings: ReadonlySignal<Settings>): FollowedWords {
  const reports = signal<Reports>(new Map());
  const isSilent = signal(false);
  const isRefused = signal(false);
  const glossary = signal<GlossaryNames | null>(null);
  let silence: ReturnType<typeof setTimeout> | undefined;

  onPage(() => {
    clearTimeout(silence);
    reports.value = new Map();
    isSilent.value = false;
    isRefused.value = false;
    if (!page.value?.readable) return;
    silence = setTimeout(() => {
      isSilent.value = true;
    }, SILENCE);
    void browser.tabs.sendMessage(page.value.tabId, { type: 'report-terms' }).catch(() => {});
  });
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
    const report = message as TermsReport;
    if (report.type === 'terms' && tab?.id === page.value?.tabId) reports.value = new Map(reports.value).set(frameId ?? 0, report);
    return undefined;
  });
  effect(() => {
    const language = languageOf(settings.value, navigator.languages);
    void loadFilledNames(language).then((all) => {
      glossary.value = all;
    });
  });

  const words = computed((): WordsOfPage => {
    if (!page.value?.readable) return { type: 'unreadable' };
    const { host } = page.value;
    if (settings.value.offSites.includes(host)) return { type: 'off', host };
    if (reports.value.size === 0 && isSilent.value) return { type: 'unread', canRead: host !== '' && !isRefused.value };
    return glossary.value ? merge(reports.value) : { type: 'reading' };
  });
  const values = followValues(reports, settings);
  return { words, values, glossary, read };

  function read(): void {
    if (!page.value) return;
    explainOnce(page.value.tabId).catch(() => {
      isRefused.value = true;
    });
  }
}

/** The values of all frames, the top frame first; where what tells of them cannot be loaded, none are listed. */
function followValues(reports: ReadonlySignal<Reports>, settings: ReadonlySignal<Settings>): ReadonlySignal<readonly PanelValue[]> {
  const shown = signal<readonly PanelValue[]>([]);
  effect(() => {
    const current = reports.value;
    const language = languageOf(settings.value, navigator.languages);
    void listInFrames(current, language)
      .catch(() => [])
      .then((list) => {
        if (reports.peek() === current) shown.value = list;
      });
  });
  return shown;
}

async function listInFrames(reports: Reports, language: Language): Promise<PanelValue[]> {
  const { listValues } = await import('../../components/values/list-values.ts');
  const frames = [...reports].sort(([a], [b]) => a - b);
  const lists = frames.map(async ([frame, { values }]) =>
    (await listValues(values, language, new Date())).map((value) => ({ ...value, frame })),
  );
  return (await Promise.all(lists)).flat();
}

/** One list of all frames, the top frame first; a frame that is still reading leaves the rest to be shown. */
function merge(reports: Reports): WordsOfPage {
  const frames = [...reports].sort(([a], [b]) => a - b);
  if (frames.every(([, { terms }]) => terms === null)) return { type: 'reading' };
  const words = new Map<number, ListedTerm>();
  for (const [frame, { terms }] of frames) {
    for (const { term, count } of terms ?? []) {
      const known = words.get(term);
      words.set(term, known ? { ...known, count: known.count + count } : { term, count, frame });
    }
  }
  return { type: 'read', words: [...words.values()], isTranslated: frames[0]![1].isTranslated };
}
