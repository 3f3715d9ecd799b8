import type { Value } from '../../core/values/value.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { PeriodDay } from './PeriodDay.tsx';
import { canCount, type ToldValue, tellDay } from './tell-value.ts';
import type { ValueCardProps } from './value-content.ts';

export interface ValueProps extends ValueCardProps {
  value: Value;
  /** As the page has it. */
  text: string;
  told: ToldValue;
  /** A translator of `values.json`. */
  say: Translate;
  /** In Seoul, `YYYY-MM-DD`. */
  today: string;
}

/** The whole card of a value: what it is in the reader's language, and of a period the day that it leads to. */
export function ValueCard({ value, text, told, say, today, t, onClose }: ValueProps) {
  return (
    <div class="card-body value-card">
      <div class="top">
        <div class="word">
          <h2 id="annae-card-title" lang="ko">
            {text}
          </h2>
        </div>
        <button type="button" class="icon-button" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="name">{told.says}</p>
      {told.left && <p class="left">{told.left}</p>}
      {told.doubt && <p class="doubt">{told.doubt}</p>}
      {value.type === 'period' && canCount(value) && <PeriodDay period={value} say={say} today={today} />}
    </div>
  );
}

/** What shows while the pointer rests on a value: all of it in words, since nothing of a limit may be guessed. */
export function ValuePreview({ value, text, told, say, today, t, onMore }: ValueProps) {
  const named = value.type === 'period' && value.startDate ? tellDay(value, value.startDate, say, today) : null;
  const hasMore = value.type === 'period' && canCount(value);
  return (
    <div class="card-body value-brief">
      <h2>
        <span lang="ko">{text}</span> <span class="name">{told.says}</span>
      </h2>
      {told.left && <p>{told.left}</p>}
      {named && <p>{named.says}</p>}
      {told.doubt && <p class="doubt">{told.doubt}</p>}
      {hasMore && (
        <div class="brief-foot">
          <button type="button" class="whole" onClick={onMore}>
            {t('preview.more')}
          </button>
        </div>
      )}
    </div>
  );
}
