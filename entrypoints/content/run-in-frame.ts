import compiledIndex from 'annae:index';
import type { browser as extensionApi } from 'wxt/browser';
import type { Letter } from '../../core/digest/letter.ts';
import { addCommonWords } from '../../core/match/common-words.ts';
import { createMatcher } from '../../core/match/find-matches.ts';
import { loadIndexInSteps, type TermIndex } from '../../core/match/term-index.ts';
import { cutText, LIMITS } from '../../core/request/limits.ts';
import { countTerms } from '../../core/route/evidence/gather-evidence.ts';
import type { PageWeights } from '../../core/route/page/page-weights.ts';
import { startFirstMarks } from '../../page/first-marks.ts';
import { workInSteps } from '../../page/text/next-frame.ts';
import { readPageLetter } from '../../page/text/read-page-letter.ts';
import { readText } from '../../page/text/read-text.ts';
import { HOST_NAME } from '../../page/tooltip/own-host.ts';
import { whenRootReplaced } from '../../page/when-root-replaced.ts';
import { type Assistant, startAssistant } from '../../widget/start-assistant.ts';
import { type FrameWorld, PANEL_ASKS } from '../extension/frame-world.ts';
import { knownTerms } from '../extension/known-terms.ts';
import type { ContentCalls, ContentMessage, PageDescription, TermsReport } from '../extension/messages.ts';
import { changesSettings, languageOf, readSettings, SETTING_KEYS, type Settings } from '../extension/settings.ts';
import { createBackground } from './background-client.ts';

export interface FrameOptions {
  document: Document;
  browser: typeof extensionApi;
}

type Sender = Parameters<Parameters<(typeof extensionApi)['runtime']['onMessage']['addListener']>[0]>[1];

type Answer = (said: PageDescription | Letter | PageWeights | boolean | null) => void;

/** Set in the isolated world, which the page cannot see: a script that is injected twice runs once. */
const RUNNING = Symbol.for('annae.running');

/** What an assistant takes at its start alone; after a change, another begins. */
const STARTED_WITH = ['density', 'fromLevel', 'commonWords', 'cardOn', 'openDelay'] as const satisfies (keyof Settings)[];

/** Runs the assistant in one frame as the settings say, and follows them. Nothing thrown here reaches the page. */
export async function runInFrame({ document, browser }: FrameOptions): Promise<void> {
  const world = globalThis as { [RUNNING]?: boolean };
  if (world[RUNNING] || typeof Highlight === 'undefined') return;
  world[RUNNING] = true;

  const background = createBackground(browser);
  let index: TermIndex | null = null;
  /** Resolves when the index is there, and what has been started meanwhile. */
  let loading: Promise<void> | null = null;
  let assistant: Assistant | null = null;
  let settings = readSettings(await browser.storage.local.get(SETTING_KEYS));
  let reporting = (world as FrameWorld)[PANEL_ASKS] ?? false;
  /** From the start until the page has been read once. */
  let isReading = false;
  /** The reader has taken the site's permission back: nothing begins again here. */
  let hasLeft = false;
  /** What the page says of who helps, with the title that it was weighed by; null until a card asks, and after a change. */
  let weights: { title: string; page: Promise<PageWeights | null> } | null = null;

  /** Begins as soon as the index is there, with the settings of then, unless it is stopped before. */
  function start(): void {
    isReading = true;
    if (index) begin(index);
    else loading ??= loadIndex().catch(stop);
  }

  async function loadIndex(): Promise<void> {
    index = await workInSteps(loadIndexInSteps(compiledIndex));
    if (isReading) begin(index);
  }

  function begin(index: TermIndex): void {
    const root = document.documentElement;
    const known = knownTerms(settings);
    const first = startFirstMarks({ document, root, index, settings, known, ownHost: HOST_NAME, ownStyle: false });
    assistant = startAssistant({
      first,
      press: null,
      language: languageOf(settings, navigator.languages),
      cardOn: settings.cardOn,
      openDelay: settings.openDelay,
      look: settings,
      rootMode: 'closed',
      loadCard: background.loadCard,
      loadCommonWords: async (index) => addCommonWords(index, await background.loadCommonWords()),
      loadValues: background.loadValues,
      explain: async (term, wanted) => background.explain({ term, language: wanted, page: await weighPage() }),
      loadStrings: background.loadStrings,
      loadValueStrings: background.loadValueStrings,
      onAsk: openRequest,
      onCorrect: background.openCorrection,
      showAround: window === window.top ? null : background.showAround,
      keeper: background.keeper,
      onKnow: keepKnown,
      onChange() {
        // The text of a translated page tells less of its subject.
        if (!assistant?.isTranslated()) weights = null;
        report();
      },
      onFault: stop,
    });
    void assistant.ready.then(() => {
      isReading = false;
      report();
    }, stop);
  }

  function restart(): void {
    assistant?.destroy();
    start();
  }

  function stop(fault?: unknown): void {
    // What fails because the page has closed the frame is nobody's fault.
    if (fault !== undefined && document.defaultView) console.error('Annae:', fault);
    isReading = false;
    assistant?.destroy();
    assistant = null;
    report();
  }

  /** Where storage is full or denied, the word is known until the page is left. */
  function keepKnown(id: string): void {
    const part: Partial<Settings> = { known: [...settings.known, id] };
    void browser.storage.local.set(part).catch((fault: unknown) => console.error('Annae:', fault));
  }

  /** A request has a tab of its own; what the page says about itself is handed to it. */
  function openRequest(term: string): Promise<boolean> {
    return background.openRequest({ term, page: describePage() }).catch((fault: unknown) => {
      stop(fault);
      return true;
    });
  }

  function describePage(): PageDescription {
    const pageText = readText(document.documentElement, HOST_NAME);
    return { title: cutText(document.title, LIMITS.title), terms: assistant?.terms() ?? [], pageText };
  }

  /** Weighs the page for its first card. Where that fails, a word's own service helps. */
  function weighPage(): Promise<PageWeights | null> {
    const { title } = document;
    if (weights?.title !== title) {
      const page = describePage();
      const titleTerms = index ? countTerms(page.title, createMatcher(index)) : [];
      weights = { title, page: background.weighPage({ ...page, titleTerms }).catch(() => null) };
    }
    return weights.page;
  }

  function report(): void {
    if (!reporting) return;
    assistant?.findCommonWords();
    const terms = isReading ? null : (assistant?.terms() ?? []);
    const message: TermsReport = {
      type: 'terms',
      terms,
      values: assistant?.values() ?? [],
      isTranslated: assistant?.isTranslated() ?? false,
    };
    // No panel is listening, or the extension has been updated: nothing to do.
    void browser.runtime.sendMessage(message).catch(() => {});
  }

  function follow(next: Settings): void {
    const before = settings;
    settings = next;
    if (!isOn(next)) stop();
    else if (assistant && STARTED_WITH.every((name) => before[name] === next[name])) {
      assistant.setLanguage(languageOf(next, navigator.languages));
      if (before.theme !== next.theme || before.textSize !== next.textSize) assistant.setLook(next);
      if (String(before.known) !== String(next.known)) assistant.setKnown(knownTerms(next));
    } else restart();
  }

  /** For a frame's script that asks by the background; a content script has a tab, and is not obeyed. */
  function showFrameWord({ term, host }: ContentCalls['show-frame-word'], { id, tab }: Sender): boolean {
    const isOurs = id === browser.runtime.id && !tab && index?.level[term] !== undefined;
    if (!isOurs || !assistant) return false;
    assistant.showFrameWord({ term, frame: host });
    return true;
  }

  const isOn = ({ offSites }: Settings) => !hasLeft && !offSites.includes(document.location.hostname);

  browser.storage.local.onChanged.addListener((changes) => {
    if (changesSettings(changes)) void browser.storage.local.get(SETTING_KEYS).then((stored) => follow(readSettings(stored)));
  });
  function obey(message: ContentMessage, sender: Sender, answer: Answer): boolean {
    if (message.type === 'go-to') assistant?.goTo(message.term);
    if (message.type === 'go-to-value') assistant?.goToValue(message.number);
    if (message.type === 'step') assistant?.step(message.direction);
    if (message.type === 'show-frame-word') answer(showFrameWord(message, sender));
    if (message.type === 'leave') {
      hasLeft = true;
      stop();
      // If the reader allows the site again, our script is run anew.
      world[RUNNING] = false;
    }
    if (message.type === 'are-you-there') answer(true);
    if (message.type === 'describe-page') answer(describePage());
    if (message.type === 'read-letter') answer(readPageLetter(document, HOST_NAME));
    if (message.type === 'report-terms') {
      reporting = true;
      report();
    }
    if (message.type !== 'page-weights') return false;
    void weighPage().then(answer);
    // The answer comes later.
    return true;
  }

  browser.runtime.onMessage.addListener((message: ContentMessage, sender, answer: Answer) => {
    if (hasLeft) return false;
    if (!isReading || index || message.type === 'leave') return obey(message, sender, answer);
    void loading?.then(() => {
      // Who needs no answer waits for none.
      if (hasLeft || !obey(message, sender, answer)) answer(null);
    });
    return true;
  });
  whenRootReplaced(document, () => assistant && restart());
  if (isOn(settings)) start();
}
