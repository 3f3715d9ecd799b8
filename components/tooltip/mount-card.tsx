import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Language } from '../../core/languages.ts';
import { translateTo } from '../translate.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardStatus } from './CardStatus.tsx';
import { type Anchor, placeCard } from './place-card.ts';
import { type CardContent, TermCard } from './TermCard.tsx';

/** A card to show: its content, or what has become of loading it. */
export interface CardRequest {
  headword: string;
  content: CardContent | 'loading' | 'failed';
  language: Language;
  anchor: Anchor;
  pinned: boolean;
}

export interface CardCallbacks {
  onClose(): void;
  onListen(word: string): boolean;
  onRelated(term: number): void;
  onRetry(): void;
}

export interface CardView {
  /** Shows a card, or another in its place; null hides it. */
  show(request: CardRequest | null): void;
  destroy(): void;
}

/** Renders cards into a shadow root. The caller decides when and where. */
export function mountCard(root: ShadowRoot, callbacks: CardCallbacks): CardView {
  const request = signal<CardRequest | null>(null);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  render(<Card request={request} callbacks={callbacks} />, container);
  return {
    show: (next) => {
      request.value = next;
    },
    destroy() {
      render(null, container);
      container.remove();
    },
  };
}

interface CardProps {
  request: { readonly value: CardRequest | null };
  callbacks: CardCallbacks;
}

function Card({ request, callbacks }: CardProps) {
  const shown = request.value;
  if (!shown) return null;
  const t = translateTo(shown.language);
  const { content, anchor } = shown;
  return (
    <CardFrame
      label={t('card.label', { word: shown.headword })}
      pinned={shown.pinned}
      anchor={anchor}
      place={placeCard}
      onClose={callbacks.onClose}
    >
      {typeof content === 'string' ? (
        <CardStatus status={content} t={t} onClose={callbacks.onClose} onRetry={callbacks.onRetry} />
      ) : (
        <TermCard
          content={content}
          language={shown.language}
          t={t}
          onClose={callbacks.onClose}
          onListen={() => callbacks.onListen(content.explanation.headword)}
          onRelated={callbacks.onRelated}
        />
      )}
    </CardFrame>
  );
}
