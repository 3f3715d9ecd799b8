import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

interface LoadingCardProps {
  status: 'loading' | 'failed';
  t: Translate;
  onClose(): void;
  onRetry(): void;
}

/** A card whose explanation is still loading, or could not be loaded. */
export function LoadingCard({ status, t, onClose, onRetry }: LoadingCardProps) {
  return (
    <div class="status">
      <p role="status">{t(`card.${status}`)}</p>
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
