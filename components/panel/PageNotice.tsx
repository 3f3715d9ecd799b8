import type { Translate } from '../../locales/create-translator.ts';
import type { WordsOfPage } from './words-of-page.ts';

export interface PageNoticeProps {
  words: WordsOfPage;
  t: Translate;
  /** Reads the page at this press; null where it has to be asked for elsewhere. */
  onRead: (() => void) | null;
  /** Switches Annae on again where the reader has switched it off; null where there is no such switch. */
  onSwitchOn: ((host: string) => void) | null;
}

/** How many words the page has, or why none are shown and what to press. */
export function PageNotice({ words, t, onRead, onSwitchOn }: PageNoticeProps) {
  return (
    <div class="page-notice">
      <p class="count" role="status">
        {describe(words, t)}
      </p>
      {words.type === 'unread' && !words.canRead && <p>{t('panel.pressButton', { button: t('settings.once') })}</p>}
      {words.type === 'unread' && words.canRead && onRead && (
        <button type="button" class="action" onClick={onRead}>
          {t('panel.read')}
        </button>
      )}
      {words.type === 'off' && onSwitchOn && (
        <button type="button" class="action" onClick={() => onSwitchOn(words.host)}>
          {t('settings.site', { host: words.host })}
        </button>
      )}
    </div>
  );
}

function describe(words: WordsOfPage, t: Translate): string {
  if (words.type === 'off') return t('settings.off');
  if (words.type === 'unread') return t('panel.notHere');
  if (words.type !== 'read') return t(`panel.${words.type}`);
  const count = words.words.length;
  if (count === 0) return t(words.isTranslated ? 'panel.translatedBefore' : 'panel.empty');
  return [t('panel.count', { count }), words.isTranslated && t('panel.translated')].filter(Boolean).join(' ');
}
