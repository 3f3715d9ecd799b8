import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

/** What a card says in place of an explanation; `noRoom`: in a frame that is too small for one. */
export type CardStatus = 'loading' | 'failed' | 'noRoom';

interface LoadingCardProps {
  status: CardStatus;
  t: Translate;
  onClose(): void;
  onRetry(): void;
}

/** A card whose explanation is still loading, could not be loaded, or has no room. */
export function LoadingCard({ status, t, onClose, onRetry }: LoadingCardProps) {
  return (
    <div class="status">
      <p role="status">{status === 'noRoom' ? t('frame.noRoom') : t(`card.${status}`)}</p>
      {status === 'failed' && (
        <button type="button" class="chip" onClick={onRetry}>
          {t('card.retry')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
