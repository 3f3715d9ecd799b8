import { render } from 'preact';
import type { Language } from '../../core/languages.ts';
import type { CardLook } from '../../core/tooltip/card-look.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { translateTo } from '../translate.ts';
import type { ValueContent } from '../values/value-content.ts';
import { CardFrame } from './CardFrame.tsx';
import { type CardStatus, LoadingCard } from './LoadingCard.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { type Anchor, placeCard } from './place-card.ts';
import { type CardContent, TermCard, type TermCardProps } from './TermCard.tsx';

/** A card to show: its content, or how far loading it is. */
export interface CardRequest {
  headword: string;
  content: CardContent | ValueContent | CardStatus;
  language: Language;
  look: CardLook;
  anchor: Anchor;
  /** Whole, because the reader asked for it; else a preview. */
  pinned: boolean;
  /** The word from whose card the reader came to this one; null for the word on the page. */
  before: string | null;
  /** The host of the frame that the word is in; null for a word of the page. */
  frame: string | null;
}

export interface CardCallbacks
  extends Pick<TermCardProps, 'onAsk' | 'onBack' | 'onClose' | 'onCorrect' | 'onKnow' | 'onRelated' | 'onStep' | 'star'> {
  /** The word has been scrolled out of view. */
  onGone(): void;
  /** The reader asks for the whole card at this press. */
  onMore(press: Event): void;
  /** Called for each key that is pressed in the card; `card` is its frame. */
  onKey(event: KeyboardEvent, card: HTMLElement): void;
  onListen(word: string, press: Event): boolean;
  onRetry(): void;
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
  const { headword, content, language, look, anchor, pinned, frame } = request;
  const t = translateTo(language);
  return (
    <CardFrame
      label={t('card.label', { word: headword })}
      language={language}
      look={look}
      pinned={pinned}
      anchor={anchor}
      place={placeCard}
      onGone={callbacks.onGone}
      onKey={callbacks.onKey}
    >
      {frame && <p class="from">{t('frame.from', { host: frame })}</p>}
      {typeof content === 'string' ? (
        <LoadingCard status={content} t={t} onClose={callbacks.onClose} onRetry={callbacks.onRetry} />
      ) : 'whole' in content ? (
        content[pinned ? 'whole' : 'preview']({ t, onClose: callbacks.onClose, onMore: callbacks.onMore })
      ) : (
        <ContentCard content={content} request={request} callbacks={callbacks} t={t} />
      )}
    </CardFrame>
  );
}

interface ContentCardProps {
  content: CardContent;
  request: CardRequest;
  callbacks: CardCallbacks;
  t: Translate;
}

/** The whole of what is said of a term, or a preview of it. */
function ContentCard({ content, request, callbacks, t }: ContentCardProps) {
  const { language, pinned, before } = request;
  const { onBack, onClose, onCorrect, onListen, onMore, onRelated, star, onKnow, onStep, onAsk } = callbacks;
  if (!pinned) return <PreviewCard content={content} language={language} t={t} onMore={onMore} />;
  return (
    <TermCard
      content={content}
      language={language}
      t={t}
      before={before}
      onBack={onBack}
      onClose={onClose}
      onListen={(press) => onListen(content.explanation.headword, press)}
      onRelated={onRelated}
      star={star}
      onKnow={onKnow}
      onCorrect={onCorrect}
      onStep={onStep}
      onAsk={onAsk}
    />
  );
}
