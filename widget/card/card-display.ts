import themeCss from '../../components/theme.css?inline';
import cardCss from '../../components/tooltip/card.css?inline';
import partsCss from '../../components/tooltip/card-parts.css?inline';
import factsCss from '../../components/tooltip/facts.css?inline';
import helpsCss from '../../components/tooltip/helps.css?inline';
import type { CardStatus } from '../../components/tooltip/LoadingCard.tsx';
import { type CardCallbacks, type CardRequest, mountCard } from '../../components/tooltip/mount-card.tsx';
import previewCss from '../../components/tooltip/preview.css?inline';
import type { ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import { starOf, type WordKeeper } from '../../components/tooltip/word-keeper.ts';
import { type LoadStrings, loadInterface } from '../../components/translate.ts';
import valueCss from '../../components/values/value-card.css?inline';
import type { ValueContent } from '../../components/values/value-content.ts';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { CardLook } from '../../core/tooltip/card-look.ts';
import { createTranslator } from '../../locales/create-translator.ts';
import type { Strings } from '../../locales/strings.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { raiseHost } from '../../page/tooltip/raise-host.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { type Subject, subjectOf, type Target, wordOf } from '../../page/tooltip/target.ts';
import type { ValueMark } from '../../page/values/value-mark.ts';
import { undo } from '../undo.ts';
import { createAsk } from './ask-once.ts';
import { anchorOf } from './card-anchor.ts';
import { cardKeys } from './card-keys.ts';
import { contentToday } from './content-today.ts';
import { type ContentAnswer, createContentLoader } from './load-content.ts';

export interface CardDisplayOptions {
  document: Document;
  language: Language;
  look: CardLook;
  host(): OwnHost;
  explain(term: number, language: Language): Promise<ExplainedTerm>;
  /** The card's own words. */
  loadStrings: LoadStrings;
  /** What is said of values. */
  loadValueStrings(language: Language): Promise<Strings['values']>;
  /** Opens a request about the term with this id; resolves to false where it has to wait, and never rejects. Null where requests are not offered. */
  onAsk: ((id: string) => Promise<boolean>) | null;
  /** Opens a correction of the explanation of the term with this id; resolves to false where it has to wait, and never rejects. Null where corrections are not offered. */
  onCorrect: ((id: string) => Promise<boolean>) | null;
  /** The reader's own list of words; null where nothing may be stored. */
  keeper: WordKeeper | null;
  /** Called when the card of a term is shown, and whether the reader has asked for it. */
  onShown?(explanation: Explanation, pinned: boolean): void;
  /** The reader knows a term: its number, and its id. */
  onKnow(term: number, id: string): void;
  /** The reader asks for the whole card of the word. */
  onMore(target: Target): void;
  /** The reader asks for the card of the next (1) or previous (-1) word. */
  onStep(direction: 1 | -1): void;
  /** The reader is done with the card, or its word has left the view. */
  onLeave(): void;
  /** False in a frame that is too small for a card. */
  hasRoom(): boolean;
  onFault(error: unknown): void;
}

/** Where the card is, and whether the reader asked for it. */
export interface CardPlace {
  target: Target;
  pinned: boolean;
}

/** Shows explanations in the card, each as soon as it is there. */
export interface CardDisplay {
  /** Loads what a card shows, so that it opens without a wait. */
  prepare(about: Subject): void;
  /** Shows the word at a place. */
  show(place: CardPlace): void;
  hide(): void;
  /** Changes the language, of the card that is shown too. */
  setLanguage(language: Language): void;
  /** Changes the look, of the card that is shown too. */
  setLook(look: CardLook): void;
  destroy(): void;
}

/** Milliseconds after which the card says that the explanation is on its way. */
const SLOW = 150;

/** What is shown now. */
interface Display {
  language: Language;
  look: CardLook;
  /** Null while no card is shown. */
  place: CardPlace | null;
  /** What the card is about, from the word or value on the page on, through related terms. */
  trail: TrailStep[];
  /** Each showing has its number. What arrives for an older one is dropped. */
  showing: number;
}

interface TrailStep {
  about: Subject;
  /** The word on its card; empty until the card has been shown. */
  headword: string;
}

/** Mounts the card and its style in our own element. */
export function createCardDisplay(options: CardDisplayOptions): CardDisplay {
  const { document, host, explain, loadStrings, onFault } = options;
  const display: Display = { language: options.language, look: options.look, place: null, trail: [], showing: 0 };
  const contents = createContentLoader((about, language) =>
    typeof about === 'number'
      ? explain(about, language).then((content) => contentToday(content, language))
      : tellOf(about, language, options),
  );
  adoptStyle(host().root, themeCss + cardCss + partsCss + factsCss + helpsCss + previewCss + valueCss);
  const card = mountCard(host().root, callbacksOf(options, { display, goOn, goBack, showAgain }));

  function goOn(term: number): void {
    display.trail.push({ about: term, headword: '' });
    showAgain();
  }

  function goBack(): void {
    display.trail.pop();
    showAgain();
  }

  /** Shows the last term of the trail. */
  function showAgain(): void {
    const { place } = display;
    if (place) void load(place, ++display.showing).catch(onFault);
  }

  async function load(place: CardPlace, showing: number): Promise<void> {
    const { language, trail } = display;
    const { about } = trail.at(-1)!;
    const isCurrent = () => showing === display.showing;
    const slow = setTimeout(() => isCurrent() && show(place, 'loading'), SLOW);
    const loading = options.hasRoom() ? contents.load(about, language) : ('noRoom' as const);
    const [content] = await Promise.all([loading, loadInterface(language, loadStrings)]);
    clearTimeout(slow);
    if (!isCurrent()) return;
    raiseHost(host());
    show(place, content);
    if (typeof content !== 'string' && 'explanation' in content) options.onShown?.(content.explanation, place.pinned);
  }

  function show(place: CardPlace, content: ContentAnswer | CardStatus): void {
    const { language, look, trail } = display;
    const step = trail.at(-1)!;
    if (typeof content !== 'string' && 'explanation' in content) step.headword = content.explanation.headword;
    card.show({
      headword: headwordOf(content, step.about, place),
      content,
      language,
      look,
      anchor: anchorOf(place.target, document),
      pinned: place.pinned,
      before: trail.at(-2)?.headword ?? null,
      frame: 'frame' in place.target ? place.target.frame : null,
    });
  }

  function hide(): void {
    display.place = null;
    display.showing++;
    contents.forget();
    card.show(null);
  }

  return {
    prepare(about) {
      void contents.load(about, display.language);
      void loadInterface(display.language, loadStrings);
    },
    show(place) {
      display.place = place;
      display.trail = [{ about: subjectOf(place.target), headword: '' }];
      showAgain();
    },
    hide,
    setLanguage(next) {
      display.language = next;
      showAgain();
    },
    setLook(next) {
      display.look = next;
      showAgain();
    },
    // With the host, the card leaves the page anyway.
    destroy: () => undo(hide, card.destroy),
  };
}

/** What the card of a value shows; its code is loaded with the first. */
async function tellOf(mark: ValueMark, language: Language, { loadValueStrings }: CardDisplayOptions): Promise<ValueContent> {
  const [{ valueCard }, strings] = await Promise.all([import('../../components/values/value-card.tsx'), loadValueStrings(language)]);
  return valueCard(mark.value, wordOf(mark), createTranslator(language, strings), new Date());
}

interface Ways {
  display: Display;
  goOn(term: number): void;
  goBack(): void;
  showAgain(): void;
}

/** What happens at a press in the card. */
function callbacksOf(
  { onAsk, onCorrect, onKnow, onLeave, onMore, onStep, keeper }: CardDisplayOptions,
  { display, goOn, goBack, showAgain }: Ways,
): CardCallbacks {
  const isShown = () => display.place !== null;
  // Only the card of a term has what asks for it.
  const term = () => display.trail.at(-1)!.about as number;
  return {
    onClose: onLeave,
    onGone: onLeave,
    onKey: cardKeys(onLeave),
    onListen: (word, press) => !press.isTrusted || speakKorean(word),
    onMore: (press) => press.isTrusted && display.place && onMore(display.place.target),
    onRelated: goOn,
    star: keeper && starOf(keeper, () => ({ term: term(), language: display.language })),
    onKnow(id, press) {
      if (!press.isTrusted) return;
      onKnow(term(), id);
      onLeave();
    },
    onStep: (direction, press) => press.isTrusted && onStep(direction),
    onBack: goBack,
    onRetry: showAgain,
    onAsk: onAsk && createAsk({ open: onAsk, isShown, onOpened: onLeave }),
    onCorrect: onCorrect && createAsk({ open: onCorrect, isShown, onOpened: onLeave }),
  };
}

/** The word as the page has it; on the card of a related term, that term's own. */
function headwordOf(content: CardRequest['content'], about: Subject, { target }: CardPlace): string {
  const isExplained = typeof content !== 'string' && 'explanation' in content;
  const isFromPage = about === subjectOf(target) || !isExplained;
  return (isFromPage && wordOf(target)) || (isExplained ? content.explanation.headword : '');
}
