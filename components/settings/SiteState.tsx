import type { Translate } from '../../locales/create-translator.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

/**
 * How it is with the page that the reader is on: `reading` it is read; `asked` it is read only when the reader asks; `late` the site is one
 * that is read, but this page was open before; `closed` extensions may not run there.
 */
export interface SiteStateProps {
  state: 'reading' | 'asked' | 'late' | 'closed';
  host: string;
  /** Whether the site is read by itself. */
  isAlways: boolean;
  /** Whether the reader has switched the site off. */
  isOff: boolean;
  t: Translate;
  onSwitch(on: boolean): void;
  onReadOnce(): void;
  /** Called in the press itself: browsers ask for a permission only then. */
  onReadAlways(): void;
}

/** Says in plain words whether the page is read, and if not, what to press. */
export function SiteState({ state, host, isAlways, isOff, t, onSwitch, onReadOnce, onReadAlways }: SiteStateProps) {
  if (state === 'closed') return <p class="message">{t('panel.unreadable')}</p>;
  const isUnread = state === 'asked' || state === 'late';
  return (
    <>
      {isAlways && <SiteSwitch host={host} on={!isOff} t={t} onChange={onSwitch} />}
      {isOff && <p class="message">{t('settings.off')}</p>}
      {isUnread && !isOff && (
        <p class="message">{state === 'asked' ? t('popup.asked', { host }) : t('popup.notYet', { once: t('settings.once') })}</p>
      )}
      <div class="actions">
        {isUnread && !isOff && (
          <button type="button" class="action" onClick={onReadOnce}>
            {t('settings.once')}
          </button>
        )}
        {!isAlways && (
          <button type="button" class="action" onClick={onReadAlways}>
            {t('settings.always')}
          </button>
        )}
      </div>
    </>
  );
}
