import { useState } from 'preact/hooks';
import type { Explanation } from '../../core/explanation.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';

interface CardHeaderProps {
  explanation: Explanation;
  t: Translate;
  /** The word whose card was shown before, in Korean; null where there is no way back. */
  before: string | null;
  onBack(): void;
  onClose(): void;
  onListen(press: Event): boolean;
}

/** The Korean word with its hanja and, for who reads no Korean, its pronunciation, the way back, and the two buttons of a card. */
export function CardHeader({ explanation, t, before, onBack, onClose, onListen }: CardHeaderProps) {
  const [silent, setSilent] = useState(false);
  const back = before && t('preview.back', { word: before });
  return (
    <div class="top">
      {back && (
        <button type="button" class="icon-button back" aria-label={back} title={back} onClick={onBack}>
          <Icon name="back" />
        </button>
      )}
      <div class="word">
        <h2 id="annae-card-title" lang="ko">
          {explanation.headword}
          {explanation.hanja && <span class="hanja"> {explanation.hanja}</span>}
        </h2>
        {explanation.name && (
          <p class="romanised" lang="ko-Latn">
            {explanation.romanised}
          </p>
        )}
        {silent && (
          <p class="no-voice" role="status">
            {t('card.noVoice')}
          </p>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('card.listen')}
        title={t('card.listen')}
        onClick={(press) => setSilent(!onListen(press))}
      >
        <Icon name="speaker" />
      </button>
      <button type="button" class="icon-button" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
