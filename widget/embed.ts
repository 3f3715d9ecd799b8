import type { ExplainedTerm } from '../components/tooltip/TermCard.tsx';
import type { Language } from '../core/languages.ts';
import type { Matcher } from '../core/match/find-matches.ts';
import { USUAL_LOOK } from '../core/tooltip/card-look.ts';
import { OPEN_DELAY } from '../core/tooltip/reduce-tooltip.ts';
import { whenLaidOut } from '../page/text/when-laid-out.ts';
import { cardContent } from './card/card-content.ts';
import type { LoadFile } from './load-file.ts';
import { loadedOnUse } from './loaded-on-use.ts';
import type { Note } from './note.ts';
import { readAssistantOptions } from './options/assistant-options.ts';
import type { PageSettings } from './options/gather-options.ts';
import type { OpenedOptions } from './options/open-options.ts';
import type { OwnWords } from './own-terms/open-own-terms.ts';
import type { PageTodoOptions } from './panel/page-todo.ts';
import { type AssistantOptions, startAssistant } from './start-assistant.ts';
import { undo } from './undo.ts';
import { openWidgetFiles } from './widget-files.ts';

/** The code that goes on from the first marks, loaded when they are there. */
export interface EmbedModule {
  embed: typeof embed;
}

export interface EmbedOptions extends Pick<AssistantOptions, 'first' | 'press'> {
  settings: PageSettings;
  /** What the page's author is told; null where they have heard it, and what is wrong too. */
  notes: readonly Note[] | null;
  load: LoadFile;
  /** Finds our terms in a text. */
  match: Matcher;
  /** The agency's own terms; null where there are none. */
  own: OwnWords | null;
  /** Called once with a fault, after which everything has been taken off. */
  onFault(fault: unknown): void;
}

export interface EmbeddedWidget {
  /** Opens the list of terms. */
  open(): void;
  /** Takes everything off the page. */
  stop(): void;
}

/** How the script tag differs from the extension: the page's scripts are the agency's own, and tools for accessibility look into open roots only. */
const SHELL: Pick<AssistantOptions, 'showAround' | 'openDelay' | 'look' | 'rootMode'> = {
  openDelay: OPEN_DELAY,
  look: USUAL_LOOK,
  rootMode: 'open',
  showAround: null,
};

/** The assistant in a page without the extension: the same cards, a button, and a drawer for the list. */
export function embed({ first, press, settings, notes, match, own, ...options }: EmbedOptions): EmbeddedWidget {
  const { document, root, exclude } = first;
  const { cardOn, offersRequests, ...reader } = readAssistantOptions(settings.set);
  const files = own?.files ?? openWidgetFiles(options.load);
  const widget = { language: reader.language, isOver: false };
  const language = () => widget.language;

  const assistant = startAssistant({
    ...SHELL,
    ...{ first, press, cardOn, language: language() },
    onHost: ({ element }) => later.use(({ dress }) => dress?.(element)),
    onShown: (term, pinned) => later.use(({ tell }) => tell?.({ type: 'term', term, pinned })),
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
    onFault: stopFor,
  });
  /** What is needed after the first marks: nothing is loaded where nothing is set. */
  const later = loadedOnUse(async (): Promise<Partial<OpenedOptions>> => {
    if (!Object.keys(settings.set).length && !notes?.length) return {};
    return (await files.options()).openOptions(settings, document, notes);
  }, stopFor);
  const shared = { host: assistant.host, language, onLanguage: speak, onFault: stopFor };
  const helpSource = loadedOnUse(async () => {
    const [{ createHelpSource }, set] = await Promise.all([files.help(), later.get()]);
    return createHelpSource({ document, root, exclude, set, files, match, terms: assistant.terms });
  }, stopFor);
  const letters: PageTodoOptions = {
    root,
    exclude,
    loadSigns: files.letterSigns,
    loadReading: files.letterReading,
    loadModel: files.letters,
    loadTexts: files.letterTexts,
    help: async (service, wanted) => (await helpSource.get()).help(service, wanted),
  };
  const drawer = loadedOnUse(async () => {
    const [{ openDrawer }, set] = await Promise.all([files.panel(), later.get()]);
    return openDrawer({
      ...shared,
      set,
      page: own?.pageOf(assistant) ?? assistant,
      loadStrings: files.strings,
      glossary: files.names,
      loadNames: files.searchNames,
      explain,
      help: async (wanted) => (await helpSource.get()).help(null, wanted),
      todo: async (wanted) => (await files.todo()).readPageTodo(letters, wanted),
      onAsk: offersRequests ? askAbout : null,
    });
  }, stopFor);
  const requests = loadedOnUse(async () => {
    const [{ openRequests }, set] = await Promise.all([files.request(), later.get()]);
    return openRequests({ ...shared, files, match, root, exclude, set });
  }, stopFor);
  const launcher = loadedOnUse(async () => {
    const [{ createLauncher }, set] = await Promise.all([files.launcher(), later.get()]);
    return createLauncher({ ...set, host: assistant.host, document, language: language(), onPress: open });
  }, stopFor);
  // Marks come before the button: to look where it has room, the page has to be there, laid out by the browser itself.
  void assistant.ready
    .then(() => whenLaidOut(document))
    .then(() => later.get())
    .then(showLauncher)
    .catch(stopFor);

  function showLauncher({ launcher: kind }: Partial<OpenedOptions>): void {
    if (!widget.isOver && kind !== 'none') launcher.use(() => {});
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

  /** Tells of one fault: what is wrong with a page comes up in many places. */
  function stopFor(fault: unknown): void {
    if (widget.isOver) return;
    stop();
    options.onFault(fault);
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
