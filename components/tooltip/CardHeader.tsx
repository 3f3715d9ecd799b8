import { useState } from 'preact/hooks';
import type { Explanation } from '../../core/explanation.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { Star, type StarActions, type StarOutcome } from './Star.tsx';

interface CardHeaderProps {
  explanation: Explanation;
  t: Translate;
  /** The word whose card was shown before, in Korean; null where there is no way back. */
  before: string | null;
  onBack(): void;
  onClose(): void;
  onListen(press: Event): boolean;
  /** Null where the reader has no list of words. */
  star: StarActions | null;
}

/** The Korean word with its hanja and, for who reads no Korean, its pronunciation, the way back, and the buttons of a card. */
export function CardHeader({ explanation, t, before, onBack, onClose, onListen, star }: CardHeaderProps) {
  const [silent, setSilent] = useState(false);
  const [starred, setStarred] = useState<StarOutcome | null>(null);
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
        {explanation.name && explanation.romanised && (
          <p class="romanised" lang="ko-Latn">
            {explanation.romanised}
          </p>
        )}
        {silent && (
          <p class="no-voice" role="status">
            {t('card.noVoice')}
          </p>
        )}
        {starred === 'failed' && (
          <p class="no-voice" role="status">
            {t('words.notKept')}
          </p>
        )}
        {star && starred === 'kept' && (
          <p class="kept" role="status">
            {t('words.kept')}{' '}
            <button type="button" class="text-button" onClick={star.open}>
              {t('words.open')}
            </button>
          </p>
        )}
      </div>
      {star && <Star actions={star} t={t} onPressed={setStarred} />}
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
