import type { CardRequest, CardView, mountCard } from '../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { Language } from '../../core/languages.ts';
import { isShown, reduceTooltip, type TooltipEvent, type TooltipState, timerOf } from '../../core/tooltip/reduce-tooltip.ts';
import { adoptStyle } from '../../page/style.ts';
import { HOST_NAME, type OwnHost } from '../../page/tooltip/own-host.ts';
import { speakKorean } from '../../page/tooltip/speak.ts';
import { elementOf, rectsOf, type Target, wordOf } from '../../page/tooltip/target.ts';

/** The card's code and style, loaded when the first card opens. */
export interface CardModule {
  mountCard: typeof mountCard;
  css: string;
}

export interface CardSources {
  loadCard(): Promise<CardModule>;
  /** The explanation of a term; rejects when it cannot be had. */
  explain(term: number, language: Language): Promise<CardContent>;
  /** Opens a request about the term with this id; resolves to false where it has to wait, and never rejects. Null where requests are not offered. */
  onAsk: ((id: string) => Promise<boolean>) | null;
}

export interface CardControllerOptions extends CardSources {
  document: Document;
  language: Language;
  /** Our element in the page, made when first asked for. */
  host(): OwnHost;
  onFault(error: unknown): void;
}

export interface CardController {
  dispatch(event: TooltipEvent<Target>): void;
  setLanguage(language: Language): void;
  destroy(): void;
}

/** Keeps the time, the host and the focus of the card; what happens when is `reduceTooltip`'s to say. */
export function createCardController({
  document,
  language: first,
  host,
  loadCard,
  explain,
  onAsk,
  onFault,
}: CardControllerOptions): CardController {
  let language = first;
  let state: TooltipState<Target> = { phase: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let view: Promise<CardView> | null = null;
  /** Each showing has its number; what arrives for an older one is dropped. */
  let showing = 0;
  /** The term on the card, which a related word may have replaced. */
  let term = -1;
  let focusBefore: Element | null = null;
  let asking = false;

  function dispatch(event: TooltipEvent<Target>): void {
    const before = state;
    state = reduceTooltip(state, event);
    if (state === before) return;
    clearTimeout(timer);
    const delay = timerOf(state);
    if (delay !== null) timer = setTimeout(dispatch, delay, { type: 'timer' });
    if (state.phase === 'pinned') focusBefore ??= deepActiveElement();
    if (!isShown(state)) close(event.type === 'dismiss');
    else if (!isShown(before) || targetOf(before) !== targetOf(state) || state.phase === 'pinned') open();
  }

  function open(): void {
    term = targetOf(state)!.term;
    void show().catch(onFault);
  }

  async function show(): Promise<void> {
    const number = ++showing;
    const target = targetOf(state)!;
    const pinned = state.phase === 'pinned';
    const card = await ready();
    const request = (content: CardRequest['content']): CardRequest => ({
      headword: term === target.term || typeof content === 'string' ? wordOf(target) : content.explanation.headword,
      content,
      language,
      anchor: anchorOf(target),
      pinned,
    });
    const loading = explain(term, language).catch((): 'failed' => 'failed');
    const slow = setTimeout(() => number === showing && card.show(request('loading')), 150);
    const content = await loading;
    clearTimeout(slow);
    if (number !== showing) return;
    host().raise();
    card.show(request(content));
  }

  function close(returnFocus: boolean): void {
    showing++;
    withView((card) => card.show(null));
    const back = focusBefore;
    focusBefore = null;
    if (returnFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
  }

  /** Whoever asked for the view has been told when it could not be had. */
  function withView(act: (card: CardView) => void, onError = onFault): void {
    void view?.then(act, () => {}).catch(onError);
  }

  function ready(): Promise<CardView> {
    view ??= loadCard().then(({ mountCard, css }) => {
      adoptStyle(host().root, css);
      return mountCard(host().root, {
        onClose: () => dispatch({ type: 'dismiss' }),
        onListen: (word, press) => !press.isTrusted || speakKorean(word),
        onRelated(related) {
          term = related;
          void show().catch(onFault);
        },
        onRetry: () => void show().catch(onFault),
        onAsk: onAsk && ((id, press) => ask(id, press, onAsk)),
      });
    });
    return view;
  }

  /** Opens one request a card, which makes way for it; none for a press that a script has made. `open` does not reject. */
  async function ask(id: string, press: Event, open: NonNullable<CardSources['onAsk']>): Promise<boolean> {
    if (!press.isTrusted || !isShown(state) || asking) return true;
    asking = true;
    const isOpen = await open(id);
    asking = false;
    if (isOpen) dispatch({ type: 'dismiss' });
    return isOpen;
  }

  /** Escape closes a preview too, wherever the focus is (WCAG 1.4.13). */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isShown(state)) dispatch({ type: 'dismiss' });
  }

  function deepActiveElement(): Element | null {
    const active = document.activeElement;
    return active?.localName === HOST_NAME ? host().root.activeElement : active;
  }

  document.addEventListener('keydown', onKeyDown, { capture: true });
  return {
    dispatch,
    setLanguage(next) {
      language = next;
      if (isShown(state)) void show().catch(onFault);
    },
    destroy() {
      clearTimeout(timer);
      showing++;
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      // With the host, it leaves the page anyway.
      withView(
        (card) => card.destroy(),
        () => {},
      );
    },
  };
}

function targetOf(state: TooltipState<Target>): Target | null {
  return state.phase === 'closed' ? null : state.target;
}

/** Where the card belongs; at the top of the view when the word has left the page, as a translated one has. */
function anchorOf(target: Target) {
  const top = [new DOMRect(8, 8, 0, 0)];
  const rects = () => {
    const boxes = rectsOf(target);
    return boxes.length ? boxes : top;
  };
  return { rects, context: elementOf(target) ?? document.documentElement };
}
