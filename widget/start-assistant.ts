import type { Language } from '../core/languages.ts';
import type { TermCount } from '../core/match/term-count.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import type { CardLook } from '../core/tooltip/card-look.ts';
import type { CardOn } from '../core/tooltip/card-on.ts';
import type { OpenDelay } from '../core/tooltip/reduce-tooltip.ts';
import type { ListedValue } from '../core/values/listed-value.ts';
import type { FirstMarks } from '../page/first-marks.ts';
import { markPage } from '../page/mark-page.ts';
import { type Press, watchFirstSigns } from '../page/tooltip/first-signs.ts';
import { markAt } from '../page/tooltip/hit-test.ts';
import { createHost, HOST_NAME, type OwnHost } from '../page/tooltip/own-host.ts';
import type { FrameWord } from '../page/tooltip/target.ts';
import type { ValueMarks, ValuesModule } from '../page/values/create-value-marks.ts';
import type { CardModule, CardsOptions } from './card/create-cards.ts';
import { loadedOnUse } from './loaded-on-use.ts';
import { countPageTerms } from './terms-on-page.ts';
import { undo } from './undo.ts';

export interface AssistantOptions
  extends Pick<CardsOptions, 'showAround' | 'explain' | 'loadStrings' | 'loadValueStrings' | 'onAsk' | 'onCorrect' | 'onShown' | 'keeper'> {
  /** The first marks of the page, from which the assistant goes on; it takes them off at its end. */
  first: FirstMarks;
  /** A press on the page from before; null where there was none. */
  press: Press | null;
  /** The card's code. */
  loadCard(): Promise<CardModule>;
  /** The code that marks values. Where it cannot be loaded, none are. */
  loadValues(): Promise<ValuesModule>;
  /** The index with the words of buttons and table heads. Where they cannot be loaded, none are listed. */
  loadCommonWords(index: TermIndex): Promise<TermIndex>;
  language: Language;
  /** What the pointer must do for a card. */
  cardOn: CardOn;
  /** How long the pointer rests on a word before its preview opens. */
  openDelay: OpenDelay;
  look: CardLook;
  /** Whether the page may look into our element. */
  rootMode: ShadowRootMode;
  /** Called with the id of a term that the reader says to know. Without it, the term is known until the page is left. */
  onKnow?(id: string): void;
  /** Called when our element has been made. */
  onHost?(host: OwnHost): void;
  /** Called when the list of terms may have changed. */
  onChange(): void;
  /** Called with an error that nothing else catches; the shell logs it once and stops. */
  onFault(error: unknown): void;
}

/** The assistant at work on one document; the same in the extension and in the embedded script. */
export interface Assistant {
  /** The terms on the page, in its order. */
  terms(): TermCount[];
  /** Finds the words of buttons and table heads too, from now on; once, however often it is called. */
  findCommonWords(): void;
  /** Whether the browser has translated the page; the terms are those of before. */
  isTranslated(): boolean;
  /** Shows the first use of a term, and its card. */
  goTo(term: number): void;
  /** The values on the page that a reader may need explained, in its order. */
  values(): ListedValue[];
  /** Shows a listed value, and its card. */
  goToValue(number: number): void;
  /** Shows the next (1) or previous (-1) marked word, and its card. */
  step(direction: 1 | -1): void;
  /** Shows the card of a word in a frame that has no room for it. */
  showFrameWord(word: FrameWord): void;
  setLanguage(language: Language): void;
  setLook(look: CardLook): void;
  /** The reader knows a term: its number, and its id. */
  learn(term: number, id: string): void;
  /** The terms that the reader knows, in the order in which they were learnt. */
  known(): ReadonlySet<number>;
  /** The terms that the reader knows now: they are neither marked nor counted. */
  setKnown(known: ReadonlySet<number>): void;
  /** Our element in the page; a shell may show more in it. */
  host(): OwnHost;
  /** Resolves when the page has been read once. */
  ready: Promise<void>;
  /** Takes everything off the page again. */
  destroy(): void;
}

/** Marks the rest of the document and opens cards. Everything that differs between the shells comes in as an option. */
export function startAssistant(options: AssistantOptions): Assistant {
  const { first, cardOn, onChange } = options;
  const { document } = first;
  const signs = new AbortController();
  const host = hostOnDemand(document, options);
  const page = markPage(first, onChange);
  let { language, look } = options;
  let { known } = first;
  let values: ValueMarks | null = null;
  /** Whether common words are found. */
  let isWhole = false;
  let isOver = false;

  /** Sums and days come after the terms, when the browser has nothing else to do. */
  async function markValues(): Promise<void> {
    await new Promise<unknown>((resolve) => (window.requestIdleCallback ? window.requestIdleCallback(resolve) : setTimeout(resolve)));
    const module = await options.loadValues().catch(() => null);
    if (!module || isOver) return;
    values = module.createValueMarks({ first, page, onChange, now: new Date() });
    await values.ready;
  }

  /** Where the file cannot be loaded, it is asked for again the next time. */
  function findCommonWords(): void {
    wholeIndex.use((index) => {
      if (isWhole || isOver) return;
      isWhole = true;
      void page.readWith(index).catch(options.onFault);
    });
  }

  function setKnown(next: ReadonlySet<number>): void {
    known = next;
    page.setKnown(known);
    onChange();
  }

  function learn(term: number, id: string): void {
    setKnown(new Set([...known, term]));
    options.onKnow?.(id);
  }

  /** The cards and what opens them, which no page needs before its reader does. */
  const cards = loadedOnUse(async () => {
    const { createCards } = await options.loadCard();
    signs.abort();
    const { terms: found, rules, setActive: onActive } = page;
    return createCards({
      ...options,
      ...pointer,
      document,
      language,
      look,
      found,
      rules,
      onActive,
      onKnow: learn,
      host: host.get,
      rest: restNow(),
    });
  }, options.onFault);
  const wholeIndex = loadedOnUse(
    () => options.loadCommonWords(first.index),
    () => {},
  );
  const marksIn = (node: Text) => [...page.marksIn(node), ...(values?.marksIn(node) ?? [])];
  const pointer = {
    isOurs: (target: EventTarget | null) => target instanceof Element && target.localName === HOST_NAME,
    markAt: (x: number, y: number) => markAt({ marksIn, shadowRoots: page.shadowRoots }, document, x, y),
  };
  const restNow = watchFirstSigns({
    ...{ document, cardOn, ...pointer, early: options.press, signal: signs.signal },
    onRest: () => cards.use(() => {}),
    onPress: (press) => cards.use((ready) => ready.press(press)),
  });

  // Of a fault in the first reading, the shell hears by `ready`.
  void page.ready.then(
    () => markValues().catch(options.onFault),
    () => {},
  );
  if (first.settings.commonWords) findCommonWords();
  return {
    findCommonWords,
    terms: () => countPageTerms(page.terms(), page.wants),
    isTranslated: page.isTranslated,
    goTo: (term) => cards.use((ready) => ready.goTo(term)),
    values: () => values?.list() ?? [],
    goToValue: (number) => cards.use((ready) => ready.visit(values?.find(number) ?? null)),
    step: (direction) => cards.use((ready) => ready.step(direction)),
    showFrameWord: (target) => cards.use((ready) => ready.dispatch({ type: 'press', target })),
    setLanguage(next) {
      language = next;
      host.setLanguage(language);
      cards.ifLoaded((ready) => ready.setLanguage(language));
    },
    setLook(next) {
      look = next;
      cards.ifLoaded((ready) => ready.setLook(look));
    },
    learn,
    known: () => known,
    setKnown,
    host: host.get,
    ready: page.ready,
    destroy() {
      cards.ifLoaded((ready) => ready.destroy());
      isOver = true;
      undo(
        () => signs.abort(),
        () => values?.destroy(),
        page.destroy,
        host.destroy,
      );
    },
  };
}

/** Our element, made when something must be shown; it says in which language it speaks. */
function hostOnDemand(document: Document, { rootMode, onHost, ...options }: AssistantOptions) {
  let host: OwnHost | null = null;
  let { language } = options;
  let isOver = false;
  return {
    get: () => {
      const made = host ?? createHost(document, rootMode);
      if (!host) onHost?.(made);
      host = made;
      host.element.lang = language;
      // What was still loading at the end gets an element, which is not in the page.
      if (isOver) host.destroy();
      return host;
    },
    setLanguage(next: Language) {
      language = next;
      if (host) host.element.lang = next;
    },
    destroy() {
      isOver = true;
      host?.destroy();
    },
  };
}
