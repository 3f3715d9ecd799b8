import type { CardCallbacks, CardRequest, CardView, mountCard } from '../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { LoadStrings, loadInterface } from '../../components/translate.ts';
import type { Language } from '../../core/languages.ts';
import { adoptStyle } from '../../page/style.ts';
import type { OwnHost } from '../../page/tooltip/own-host.ts';
import { type Target, wordOf } from '../../page/tooltip/target.ts';
import { loadedOnUse } from '../loaded-on-use.ts';
import { undo } from '../undo.ts';
import { anchorOf } from './card-anchor.ts';

/** The card's code and style, loaded when the first card opens. */
export interface CardModule {
  mountCard: typeof mountCard;
  loadInterface: typeof loadInterface;
  css: string;
}

export interface CardDisplayOptions {
  document: Document;
  language: Language;
  host(): OwnHost;
  loadCard(): Promise<CardModule>;
  explain(term: number, language: Language): Promise<CardContent>;
  /** The card's own words. */
  loadStrings: LoadStrings;
  /** What the card does beside showing another term. */
  callbacks: Omit<CardCallbacks, 'onRelated' | 'onRetry'>;
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

/** Loads the card's code when it first shows something. */
export function createCardDisplay({
  document,
  language,
  host,
  loadCard,
  explain,
  loadStrings,
  callbacks,
  onFault,
}: CardDisplayOptions): CardDisplay {
  const display: Display = { language, place: null, term: -1, showing: 0 };
  const view = loadedOnUse<CardView & Pick<CardModule, 'loadInterface'>>(async () => {
    const { mountCard, loadInterface, css } = await loadCard();
    adoptStyle(host().root, css);
    const card = mountCard(host().root, { ...callbacks, onRelated: showTerm, onRetry: () => showTerm(display.term) });
    return { ...card, loadInterface };
  }, onFault);

  function showTerm(term: number): void {
    const { place, language } = display;
    if (!place) return;
    display.term = term;
    void load({ term, language, place, showing: ++display.showing }).catch(onFault);
  }

  async function load({ term, language, place, showing }: Display & { place: CardPlace }): Promise<void> {
    const card = await view.get();
    const isCurrent = () => showing === display.showing;
    const show = (content: CardRequest['content']) =>
      card.show({
        headword: headwordOf(content, term, place),
        content,
        language,
        anchor: anchorOf(place.target, document),
        pinned: place.pinned,
      });
    const speaking = card.loadInterface(language, loadStrings);
    const loading = explain(term, language).catch((): 'failed' => 'failed');
    const slow = setTimeout(() => isCurrent() && show('loading'), SLOW);
    const [content] = await Promise.all([loading, speaking]);
    clearTimeout(slow);
    if (!isCurrent()) return;
    host().raise();
    show(content);
  }

  function end(act: (card: CardView) => void): void {
    display.place = null;
    display.showing++;
    view.ifLoaded(act);
  }

  return {
    show(place) {
      display.place = place;
      showTerm(place.target.term);
    },
    hide: () => end((card) => card.show(null)),
    setLanguage(next) {
      display.language = next;
      showTerm(display.term);
    },
    // With the host, the card leaves the page anyway.
    destroy: () => end((card) => undo(card.destroy)),
  };
}

/** The word as the page has it; on the card of a related term, that term's own. */
function headwordOf(content: CardRequest['content'], term: number, { target }: CardPlace): string {
  return term === target.term || typeof content === 'string' ? wordOf(target) : content.explanation.headword;
}
