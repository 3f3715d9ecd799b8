import type { ExplainedTerm } from '../components/tooltip/TermCard.tsx';
import type { Language } from '../core/languages.ts';
import { createMatcher } from '../core/match/find-matches.ts';
import type { TermIndex } from '../core/match/term-index.ts';
import { USUAL_LOOK } from '../core/tooltip/card-look.ts';
import { OPEN_DELAY } from '../core/tooltip/reduce-tooltip.ts';
import { whenLaidOut } from '../page/text/when-laid-out.ts';
import { cardContent } from './card/card-content.ts';
import { loadedOnUse } from './loaded-on-use.ts';
import type { WidgetOptions } from './options/read-options.ts';
import type { PageTodoOptions } from './panel/page-todo.ts';
import { type AssistantOptions, startAssistant } from './start-assistant.ts';
import { undo } from './undo.ts';
import { openWidgetFiles } from './widget-files.ts';

export interface EmbedOptions extends WidgetOptions {
  document: Document;
  index: TermIndex;
  /** The address below which the files are that are loaded on first use. */
  base: URL;
  /** Called when a script has written the document anew, after everything has been taken off. */
  onReplaced(): void;
}

export interface EmbeddedWidget {
  /** Opens the list of terms. */
  open(): void;
  /** Takes everything off the page. */
  stop(): void;
}

/** How the script tag differs from the extension: the page's scripts are the agency's own, and tools for accessibility look into open roots only. */
const SHELL: Pick<AssistantOptions, 'known' | 'showAround' | 'cardOn' | 'openDelay' | 'look' | 'ownStyle' | 'rootMode'> = {
  known: new Set(),
  cardOn: 'hover',
  openDelay: OPEN_DELAY,
  look: USUAL_LOOK,
  ownStyle: true,
  rootMode: 'open',
  showAround: null,
};

/** The assistant in a page without the extension: the same marks and cards, a button, and a drawer for the list. */
export function embed(options: EmbedOptions): EmbeddedWidget {
  const { document, index, position, root, region, offersRequests } = options;
  const files = openWidgetFiles(options.base);
  const widget = { language: options.language, isOver: false };
  const language = () => widget.language;

  const assistant = startAssistant({
    ...SHELL,
    ...{ document, root, index, language: language() },
    settings: { density: 'first', fromLevel: 1, commonWords: options.commonWords },
    loadCard: files.card,
    loadCommonWords: async (index) => (await files.commonWords()).withCommonWords(index),
    loadValues: files.values,
    explain,
    loadStrings: files.strings,
    loadValueStrings: files.valueStrings,
    onAsk: offersRequests ? askAbout : null,
    onCorrect: correct,
    keeper: null,
    onChange() {
      drawer.ifLoaded((controller) => controller.update());
      // The text of a translated page tells less of its subject.
      if (!assistant.isTranslated()) helpSource.ifLoaded((source) => source.forget());
    },
    onReplaced() {
      stop();
      options.onReplaced();
    },
    onFault: stopFor,
  });
  const shared = { host: assistant.host, language, onLanguage: speak, onFault: stopFor };
  const readRoot = root ?? document.documentElement;
  const match = createMatcher(index);
  const helpSource = loadedOnUse(
    async () => (await files.help()).createHelpSource({ document, root: readRoot, region, files, match, terms: assistant.terms }),
    stopFor,
  );
  const letters: PageTodoOptions = {
    root: readRoot,
    loadSigns: files.letterSigns,
    loadReading: files.letterReading,
    loadModel: files.letters,
    loadTexts: files.letterTexts,
    help: async (service, wanted) => (await helpSource.get()).help(service, wanted),
  };
  const drawer = loadedOnUse(
    async () =>
      (await files.panel()).openDrawer({
        ...shared,
        side: position,
        page: assistant,
        loadStrings: files.strings,
        glossary: files.names,
        loadNames: files.searchNames,
        explain,
        help: async (wanted) => (await helpSource.get()).help(null, wanted),
        todo: async (wanted) => (await files.todo()).readPageTodo(letters, wanted),
        onAsk: offersRequests ? askAbout : null,
      }),
    stopFor,
  );
  const requests = loadedOnUse(
    async () =>
      (await files.request()).openRequests({
        ...shared,
        files,
        match,
        root: readRoot,
        region,
        endpoint: options.requestsTo,
      }),
    stopFor,
  );
  const launcher = loadedOnUse(
    async () =>
      (await files.launcher()).createLauncher({
        host: assistant.host(),
        side: position === 'left' ? 'left' : 'right',
        language: language(),
        onPress: open,
      }),
    stopFor,
  );
  // Marks come before the button: to look where it has room, the page has to be there, laid out by the browser itself.
  void assistant.ready.then(() => whenLaidOut(document)).then(showLauncher, stopFor);

  function showLauncher(): void {
    if (!widget.isOver && position !== 'none') launcher.use(() => {});
  }

  function open(): void {
    if (widget.isOver) return;
    assistant.findCommonWords();
    drawer.use((controller) => controller.open());
  }

  function explain(term: number, wanted: Language): Promise<ExplainedTerm> {
    return cardContent(term, wanted, { files, help: helpSource.get().then((source) => source.help(term, wanted)) });
  }

  function speak(next: Language): void {
    widget.language = next;
    assistant.setLanguage(next);
    launcher.ifLoaded((button) => button.setLanguage(next));
  }

  async function askAbout(term: string | null, words?: string): Promise<true> {
    const { title, location } = document;
    const occasion = { term, page: { title, host: location.hostname }, terms: assistant.terms() };
    requests.use((controller) => controller.open(occasion, words));
    return true;
  }

  async function correct(term: string): Promise<true> {
    drawer.use((controller) => controller.correct(term));
    return true;
  }

  /** Logs one fault: what is wrong with a page comes up in many places. */
  function stopFor(fault: unknown): void {
    if (widget.isOver) return;
    console.error('Annae:', fault);
    stop();
  }

  function stop(): void {
    widget.isOver = true;
    undo(
      () => launcher.ifLoaded((button) => button.destroy()),
      () => drawer.ifLoaded((controller) => controller.destroy()),
      () => requests.ifLoaded((controller) => controller.destroy()),
      assistant.destroy,
    );
  }

  return { open, stop };
}
