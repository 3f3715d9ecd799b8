import { render } from 'preact';
import type { Language } from '../../core/languages.ts';
import { directionOf } from '../shown-languages.ts';
import { translateTo } from '../translate.ts';
import { CardFrame } from './CardFrame.tsx';
import { LoadingCard } from './LoadingCard.tsx';
import { type Anchor, placeCard } from './place-card.ts';
import { type CardContent, TermCard, type TermCardProps } from './TermCard.tsx';

/** A card to show: its content, or how far loading it is. */
export interface CardRequest {
  headword: string;
  content: CardContent | 'loading' | 'failed';
  language: Language;
  anchor: Anchor;
  pinned: boolean;
}

export interface CardCallbacks {
  onClose(): void;
  /** Called for each key that is pressed in the card; `card` is its frame. */
  onKey(event: KeyboardEvent, card: HTMLElement): void;
  onListen(word: string, press: Event): boolean;
  onRelated(term: number): void;
  onRetry(): void;
  onAsk: TermCardProps['onAsk'];
}

export interface CardView {
  /** Shows a card, or another in its place; null hides it. */
  show(request: CardRequest | null): void;
  destroy(): void;
}

/** Renders cards into a shadow root. The caller decides when and where. */
export function mountCard(root: ShadowRoot, callbacks: CardCallbacks): CardView {
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  return {
    show: (request) => render(request && <Card request={request} callbacks={callbacks} />, container),
    destroy() {
      render(null, container);
      container.remove();
    },
  };
}

function Card({ request, callbacks }: { request: CardRequest; callbacks: CardCallbacks }) {
  const { headword, content, language, anchor, pinned } = request;
  const { onClose, onKey, onListen, onRelated, onRetry, onAsk } = callbacks;
  const t = translateTo(language);
  return (
    <CardFrame
      label={t('card.label', { word: headword })}
      direction={directionOf(language)}
      pinned={pinned}
      anchor={anchor}
      place={placeCard}
      onKey={onKey}
    >
      {typeof content === 'string' ? (
        <LoadingCard status={content} t={t} onClose={onClose} onRetry={onRetry} />
      ) : (
        <TermCard
          content={content}
          language={language}
          t={t}
          onClose={onClose}
          onListen={(press) => onListen(content.explanation.headword, press)}
          onRelated={onRelated}
          onAsk={onAsk}
        />
      )}
    </CardFrame>
  );
}
