import digestCss from '../../components/digest/digest.css?inline';
import drawerCss from '../../components/panel/drawer.css?inline';
import wordsCss from '../../components/panel/list/panel-words.css?inline';
import type { PanelValue } from '../../components/panel/list/values-of-page.ts';
import type { WordsOfPage } from '../../components/panel/list/words-of-page.ts';
import { type DrawerState, mountDrawer } from '../../components/panel/mount-drawer.tsx';
import panelCss from '../../components/panel/panel.css?inline';
import layoutCss from '../../components/panel/panel-layout.css?inline';
import panelPartsCss from '../../components/panel/panel-parts.css?inline';
import type { TodoOfPage } from '../../components/panel/todo-of-page.ts';
import type { ProposalShell } from '../../components/proposal/ProposalSection.tsx';
import proposalCss from '../../components/proposal/proposal.css?inline';
import listsCss from '../../components/settings/lists.css?inline';
import themeCss from '../../components/theme.css?inline';
import cardCss from '../../components/tooltip/card.css?inline';
import cardPartsCss from '../../components/tooltip/card-parts.css?inline';
import factsCss from '../../components/tooltip/facts.css?inline';
import helpsCss from '../../components/tooltip/helps.css?inline';
import type { CardContent, ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import { type LoadStrings, loadInterface } from '../../components/translate.ts';
import wayCss from '../../components/way.css?inline';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { GlossaryNames } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { correctExplanation } from '../../core/proposal/correct-explanation.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { raiseHost } from '../../page/tooltip/raise-host.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { contentToday } from '../card/content-today.ts';
import type { Tell } from '../events/occurrence.ts';
import { createFocusReturn } from '../focus-return.ts';
import type { LaterOptions } from '../options/later-options.ts';
import { undo } from '../undo.ts';

export interface DrawerControllerOptions {
  host(): OwnHost;
  /** What the agency sets: at which side it is, the languages to choose from; who hears of what happens. */
  set: Pick<LaterOptions, 'side' | 'languages'> & { tell?: Tell };
  /** The drawer's own words. */
  loadStrings: LoadStrings;
  /** The words on the page as it is now. */
  words(): WordsOfPage;
  /** All words of the glossary. */
  glossary(language: Language): Promise<GlossaryNames>;
  loadNames: DrawerState['loadNames'];
  /** What the card of a term shows. */
  explain(term: number, language: Language): Promise<ExplainedTerm>;
  /** Who helps with the page. */
  help(language: Language): Promise<CardHelp>;
  /** What the page asks of its reader. */
  todo(language: Language): Promise<TodoOfPage>;
  language(): Language;
  onLanguage(language: Language): void;
  /** What is listed of the values on the page as it is now. */
  values(language: Language): Promise<readonly PanelValue[]>;
  /** Takes the reader to a value, by its number. */
  onGoValue(number: number): void;
  /** Takes the reader to a term. */
  onGo(term: number): void;
  /** The reader knows a term: its number, and its id. */
  onKnow(term: number, id: string): void;
  /** The terms that the reader knows, the last one first. */
  known(): readonly number[];
  /** The reader wants a known term marked again. */
  onForget(term: number): void;
  /** Opens a request about the page or one of its terms, with words to begin with. Null where requests are not offered. */
  onAsk: ((term: string | null, words?: string) => Promise<boolean>) | null;
  /** What proposals need. */
  proposing: ProposalShell;
  onFault(error: unknown): void;
}

export interface DrawerController {
  open(): void;
  /** Opens with a correction of the explanation of the term with this id, and closes when the reader is done with it. */
  correct(id: string): void;
  /** Shows the terms of now, if the drawer is open. */
  update(): void;
  destroy(): void;
}

const CSS =
  themeCss +
  panelCss +
  layoutCss +
  wordsCss +
  cardCss +
  cardPartsCss +
  factsCss +
  helpsCss +
  panelPartsCss +
  listsCss +
  digestCss +
  wayCss +
  proposalCss +
  drawerCss;

/** Opens and closes the drawer, gives the focus back, and keeps the list as the page is. */
export function createDrawerController(options: DrawerControllerOptions): DrawerController {
  const { host, loadStrings, onFault } = options;
  adoptStyle(host().root, CSS);
  const drawer = mountDrawer(host().root);
  const focus = createFocusReturn(host().element.ownerDocument, host);
  let isOpen = false;
  let proposal: Proposal | null = null;
  /** Open for a correction alone, with which it closes. */
  let isForCorrection = false;
  /** Another function asks anew: when the drawer opens, and in another language. */
  let loadHelp = askForHelp();

  /** Reads the page as a letter: when the drawer opens, and in another language. */
  let todo: TodoOfPage = { type: 'reading' };

  async function readTodo(): Promise<void> {
    const language = options.language();
    const found = await options.todo(language).catch((): TodoOfPage => ({ type: 'failed' }));
    if (!isOpen || language !== options.language()) return;
    todo = found;
    refresh();
  }

  function askForHelp(): DrawerState['loadHelp'] {
    return () => options.help(options.language());
  }

  async function show(): Promise<void> {
    const language = options.language();
    // All at once: what came a moment later would move what the reader is about to press.
    const [glossary, values] = await Promise.all([
      options.glossary(language).catch(() => null),
      options.values(language).catch(() => []),
      loadInterface(language, loadStrings),
    ]);
    if (isOpen) drawer.show(stateWith(glossary, values));
  }

  function stateWith(glossary: GlossaryNames | null, values: readonly PanelValue[]): DrawerState {
    const { set, known, onForget, onLanguage, onGo, onKnow, onAsk, words, loadNames } = options;
    const language = options.language();
    return {
      words: glossary ? words() : { type: 'failed' },
      glossary,
      language,
      side: set.side ?? 'right',
      languages: set.languages,
      ...(set.tell && { onMissed: (text: string) => set.tell?.({ type: 'miss', text, language }) }),
      loadNames,
      loadHelp,
      todo,
      values: { list: values, onGo: ({ number }) => closeAnd(() => options.onGoValue(number)) },
      explain: (term) => explainToday(term, language),
      onListen: (word, press) => !press.isTrusted || speakKorean(word),
      proposal,
      onProposal: propose,
      proposing: options.proposing,
      onKnow: (term, id, press) => press.isTrusted && onKnow(term, id),
      known: glossary ? known().map((term) => ({ term, ...glossary.terms[term]! })) : [],
      onForget,
      onClose: close,
      onAsk: onAsk && (({ term = null, words: begun }) => closeAnd(() => onAsk(term, begun))),
      onGo: ({ term }) => closeAnd(() => onGo(term)),
      onLanguage(next) {
        onLanguage(next);
        loadHelp = askForHelp();
        refresh();
        void readTodo();
      },
    };
  }

  function refresh(): void {
    void show().catch(onFault);
  }

  function propose(next: Proposal | null): void {
    proposal = next;
    if (!next && isForCorrection) close();
    else refresh();
  }

  function close(): void {
    isOpen = false;
    proposal = null;
    isForCorrection = false;
    drawer.show(null);
    focus.giveBack();
  }

  function closeAnd<Result>(act: () => Result): Result {
    close();
    return act();
  }

  function open(): void {
    if (isOpen) return;
    isOpen = true;
    loadHelp = askForHelp();
    focus.remember();
    raiseHost(host());
    refresh();
    todo = { type: 'reading' };
    void readTodo();
  }

  /** A word as it is today. */
  async function explainToday(term: number, language: Language): Promise<CardContent> {
    return contentToday(await options.explain(term, language), language);
  }

  async function correct(id: string): Promise<void> {
    const language = options.language();
    const term = (await options.glossary(language)).terms.findIndex((named) => named.id === id);
    if (term < 0) return;
    const { explanation } = await explainToday(term, language);
    isForCorrection = !isOpen;
    open();
    propose(correctExplanation(explanation, { language, from: options.proposing.from }));
  }

  return {
    open() {
      if (!isOpen) options.set.tell?.({ type: 'open' });
      open();
    },
    correct: (id) => void correct(id).catch(onFault),
    update: () => isOpen && refresh(),
    destroy() {
      isOpen = false;
      // With the host, the drawer leaves the page anyway.
      undo(drawer.destroy);
    },
  };
}
