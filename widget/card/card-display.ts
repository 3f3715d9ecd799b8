import themeCss from '../../components/theme.css?inline';
import cardCss from '../../components/tooltip/card.css?inline';
import { type CardCallbacks, type CardRequest, mountCard } from '../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import { type LoadStrings, loadInterface } from '../../components/translate.ts';
import type { Language } from '../../core/languages.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { raiseHost } from '../../page/tooltip/raise-host.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { type Target, wordOf } from '../../page/tooltip/target.ts';
import { undo } from '../undo.ts';
import { createAsk } from './ask-once.ts';
import { anchorOf } from './card-anchor.ts';
import { cardKeys } from './card-keys.ts';

/** The card's code, loaded when the first card opens. */
export interface CardModule {
  createCardDisplay: typeof createCardDisplay;
}

export interface CardDisplayOptions {
  document: Document;
  language: Language;
  host(): OwnHost;
  explain(term: number, language: Language): Promise<CardContent>;
  /** The card's own words. */
  loadStrings: LoadStrings;
  /** Opens a request about the term with this id; resolves to false where it has to wait, and never rejects. Null where requests are not offered. */
  onAsk: ((id: string) => Promise<boolean>) | null;
  /** The reader is done with the card. */
  onLeave(): void;
  onFault(error: unknown): void;
}

/** Where the card is, and whether the reader asked for it. */
export interface CardPlace {
  target: Target;
  pinned: boolean;
}

/** Shows explanations in the card, each as soon as it is there. */
export interface CardDisplay {
  /** Shows the word at a place. */
  show(place: CardPlace): void;
  hide(): void;
  /** Changes the language, of the card that is shown too. */
  setLanguage(language: Language): void;
  destroy(): void;
}

/** Milliseconds after which the card says that the explanation is on its way. */
const SLOW = 150;

/** What is shown now. */
interface Display {
  language: Language;
  /** Null while no card is shown. */
  place: CardPlace | null;
  /** The term on the card; a related term may have replaced that of the place. */
  term: number;
  /** Each showing has its number. What arrives for an older one is dropped. */
  showing: number;
}

/** Mounts the card and its style in our own element. */
export function createCardDisplay(options: CardDisplayOptions): CardDisplay {
  const { document, host, explain, loadStrings, onFault } = options;
  const display: Display = { language: options.language, place: null, term: -1, showing: 0 };
  adoptStyle(host().root, themeCss + cardCss);
  const card = mountCard(host().root, callbacksOf(options, { showTerm, isShown: () => display.place !== null, retry }));

  function showTerm(term: number): void {
    const { place, language } = display;
    if (!place) return;
    display.term = term;
    void load({ term, language, place, showing: ++display.showing }).catch(onFault);
  }

  function retry(): void {
    showTerm(display.term);
  }

  async function load({ term, language, place, showing }: Display & { place: CardPlace }): Promise<void> {
    const isCurrent = () => showing === display.showing;
    const show = (content: CardRequest['content']) =>
      card.show({
        headword: headwordOf(content, term, place),
        content,
        language,
        anchor: anchorOf(place.target, document),
        pinned: place.pinned,
      });
    const slow = setTimeout(() => isCurrent() && show('loading'), SLOW);
    const [content] = await Promise.all([explain(term, language).catch((): 'failed' => 'failed'), loadInterface(language, loadStrings)]);
    clearTimeout(slow);
    if (!isCurrent()) return;
    raiseHost(host());
    show(content);
  }

  function hide(): void {
    display.place = null;
    display.showing++;
    card.show(null);
  }

  return {
    show(place) {
      display.place = place;
      showTerm(place.target.term);
    },
    hide,
    setLanguage(next) {
      display.language = next;
      showTerm(display.term);
    },
    // With the host, the card leaves the page anyway.
    destroy: () => undo(hide, card.destroy),
  };
}

/** What happens at a press in the card. */
function callbacksOf(
  { onAsk, onLeave }: CardDisplayOptions,
  { showTerm, isShown, retry }: { showTerm(term: number): void; isShown(): boolean; retry(): void },
): CardCallbacks {
  return {
    onClose: onLeave,
    onKey: cardKeys(onLeave),
    onListen: (word, press) => !press.isTrusted || speakKorean(word),
    onRelated: showTerm,
    onRetry: retry,
    onAsk: onAsk && createAsk({ open: onAsk, isShown, onOpened: onLeave }),
  };
}

/** The word as the page has it; on the card of a related term, that term's own. */
function headwordOf(content: CardRequest['content'], term: number, { target }: CardPlace): string {
  return term === target.term || typeof content === 'string' ? wordOf(target) : content.explanation.headword;
}
