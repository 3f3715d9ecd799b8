import { vi } from 'vitest';
import type { CardCallbacks, CardRequest } from '../../../components/tooltip/mount-card.tsx';
import type { CardContent } from '../../../components/tooltip/TermCard.tsx';
import type { Language } from '../../../core/languages.ts';
import { USUAL_LOOK } from '../../../core/tooltip/card-look.ts';
import { OPEN_DELAY } from '../../../core/tooltip/reduce-tooltip.ts';
import type { Strings } from '../../../locales/strings.ts';
import type { MatchRange } from '../../../page/text/matched-block.ts';
import type { OwnHost } from '../../../page/tooltip/own-host.ts';
import { createCardController } from '../../../widget/card/card-controller.ts';

/** The card as it was asked for; it is not rendered. */
const card = vi.hoisted(() => ({ shown: null as CardRequest | null, callbacks: null as CardCallbacks | null }));

const raiseHost = vi.hoisted(() => vi.fn());
vi.mock('../../../page/tooltip/raise-host.ts', () => ({ raiseHost }));
vi.mock('../../../components/tooltip/mount-card.tsx', () => ({
  mountCard(_: ShadowRoot, callbacks: CardCallbacks) {
    card.callbacks = callbacks;
    const show = (request: CardRequest | null) => {
      card.shown = request;
    };
    return { show, destroy: () => show(null) };
  },
}));

const HEADWORDS = ['여권', '사증'];
export const PASSPORT = 0;
export const VISA = 1;

export function contentOf(term: number, language: Language): CardContent {
  return {
    explanation: { headword: HEADWORDS[term]!, name: `${HEADWORDS[term]} (${language})` },
    service: null,
    related: [],
  } as unknown as CardContent;
}

export type CardStage = ReturnType<typeof openCardStage>;

/** A controller on a page with a button and two words; its card is kept as it was asked for, not rendered. */
export function openCardStage() {
  document.body.innerHTML = '<button>접수</button><p>여권과 사증</p>';
  const text = document.querySelector('p')!.firstChild as Text;
  const words: MatchRange[] = [0, 4].map((at, term) => ({
    startContainer: text,
    startOffset: at,
    endContainer: text,
    endOffset: at + 2,
    term,
  }));
  const element = document.createElement('annae-host');
  const host: OwnHost = { element, root: element.attachShadow({ mode: 'open' }), destroy: vi.fn() };
  card.shown = null;
  const explain = vi.fn(async (term: number, language: Language) => contentOf(term, language));
  const loadStrings = vi.fn(async (_: Language) => ({}) as Strings['interface']);
  const loadValueStrings = vi.fn(async (_: Language) => ({}) as Strings['values']);
  const onFault = vi.fn<(fault: unknown) => void>();
  const onAsk = vi.fn(async (_id: string) => true);
  const onCorrect = vi.fn(async (_id: string) => true);
  const onActive = vi.fn();
  const onKnow = vi.fn();
  const onStep = vi.fn();
  const keeper = {
    isKept: vi.fn(async (_term: number, _language: Language) => false),
    keep: vi.fn(async () => true),
    open: vi.fn(async () => true),
  };
  const controller = createCardController({
    document,
    language: 'en',
    look: USUAL_LOOK,
    openDelay: OPEN_DELAY,
    host: () => host,
    explain,
    loadStrings,
    loadValueStrings,
    onAsk,
    onCorrect,
    keeper,
    onFault,
    onActive,
    onKnow,
    onStep,
    hasRoom: () => true,
  });
  return {
    controller,
    host,
    raiseHost,
    words,
    explain,
    loadStrings,
    loadValueStrings,
    onFault,
    onAsk,
    onCorrect,
    onActive,
    onKnow,
    onStep,
    keeper,
    shown: () => card.shown,
    callbacks: () => card.callbacks!,
    /** What the card shows: the name of its term, or what has become of loading it. */
    name(): string | null {
      if (!card.shown) return null;
      const { content } = card.shown;
      if (typeof content === 'string') return content;
      return 'explanation' in content ? content.explanation.name : 'a value';
    },
    async press(term: number): Promise<void> {
      controller.dispatch({ type: 'press', target: words[term]! });
      await settled();
    },
  };
}

/** Until what is loaded at once is there; needs fake timers. */
export const settled = () => vi.advanceTimersByTimeAsync(0);

/** A press as the browser sends it for a mouse, a finger or a key. */
export function readersPress(): Event {
  return Object.defineProperty(new MouseEvent('click'), 'isTrusted', { value: true });
}
