import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { LoadingCard } from '../tooltip/LoadingCard.tsx';
import { type CardContent, TermCard, type TermCardProps } from '../tooltip/TermCard.tsx';
import { starOf, type WordKeeper } from '../tooltip/word-keeper.ts';

export interface PanelCardProps extends Pick<TermCardProps, 'onAsk'> {
  /** The words from the one in the list to the one that is shown, through related words. */
  trail: readonly number[];
  language: Language;
  t: Translate;
  explain(term: number): Promise<CardContent>;
  onListen(word: string, press: Event): boolean;
  /** The reader says at this press to know a term: its number, and its id. */
  onKnow(term: number, id: string, press: Event): void;
  /** The reader's own list of words; null where nothing may be stored. */
  keeper: WordKeeper | null;
  /** The reader corrects an explanation. Null where corrections are not offered. */
  onCorrect: ((explanation: Explanation) => void) | null;
  /** The reader goes to another word, or back. */
  onTrail(trail: number[]): void;
  /** The reader is done with the card. */
  onClose(): void;
}

/** The whole card of a word in the panel, which takes the focus. */
export function PanelCard({ trail, language, t, explain, onListen, onKnow, keeper, onCorrect, onTrail, onClose, onAsk }: PanelCardProps) {
  const term = trail.at(-1)!;
  const frame = useRef<HTMLElement>(null);
  const headwords = useRef(new Map<number, string>()).current;
  const [tries, setTries] = useState(0);
  const [content, setContent] = useState<CardContent | 'loading' | 'failed'>('loading');

  useLayoutEffect(() => frame.current!.focus({ preventScroll: true }), [term]);
  useEffect(() => {
    let isCurrent = true;
    const keep = (next: CardContent | 'failed') => {
      if (!isCurrent) return;
      if (next !== 'failed') headwords.set(term, next.explanation.headword);
      setContent(next);
    };
    void explain(term).then(keep, () => keep('failed'));
    return () => {
      isCurrent = false;
    };
  }, [term, language, tries]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // The panel around the card stays open.
    event.stopPropagation();
    onClose();
  }

  return (
    <section
      ref={frame}
      class="card in-panel"
      aria-label={t('card.label', { word: headwords.get(term) ?? '' })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {typeof content === 'string' ? (
        <LoadingCard status={content} t={t} onClose={onClose} onRetry={() => setTries(tries + 1)} />
      ) : (
        <TermCard
          content={content}
          language={language}
          t={t}
          before={headwords.get(trail.at(-2) ?? -1) ?? null}
          onBack={() => onTrail(trail.slice(0, -1))}
          onClose={onClose}
          onListen={(press) => onListen(content.explanation.headword, press)}
          onRelated={(next) => onTrail([...trail, next])}
          star={keeper && starOf(keeper, () => ({ term, language }))}
          onKnow={(id, press) => {
            onKnow(term, id, press);
            onClose();
          }}
          onCorrect={
            onCorrect &&
            (async () => {
              onCorrect(content.explanation);
              return true;
            })
          }
          onStep={null}
          onAsk={onAsk}
        />
      )}
    </section>
  );
}
