import type { Translate } from '../../../locales/create-translator.ts';
import type { WordsOfPage } from './words-of-page.ts';

export interface PageNoticeProps {
  words: WordsOfPage;
  t: Translate;
  /** Reads the page at this press; null where it has to be asked for elsewhere. */
  onRead: (() => void) | null;
  /** Switches Annae on again where the reader has switched it off; null where there is no such switch. */
  onSwitchOn: ((host: string) => void) | null;
}

/** What to press where Annae does not read the page; nothing where it does. */
export function PageNotice({ words, t, onRead, onSwitchOn }: PageNoticeProps) {
  if (words.type === 'unread' && !words.canRead) return <p>{t('panel.pressButton', { button: t('settings.once') })}</p>;
  if (words.type === 'unread' && onRead) {
    return (
      <button type="button" class="action" onClick={onRead}>
        {t('panel.read')}
      </button>
    );
  }
  if (words.type !== 'off' || !onSwitchOn) return null;
  return (
    <button type="button" class="action" onClick={() => onSwitchOn(words.host)}>
      {t('settings.site', { host: words.host })}
    </button>
  );
}

/** How many words the page has, or why none are shown. */
export function describeWords(words: WordsOfPage, t: Translate): string {
  if (words.type === 'off') return t('settings.off');
  if (words.type === 'unread') return t('panel.notHere');
  if (words.type !== 'read') return t(`panel.${words.type}`);
  const count = words.words.length;
  if (count === 0) return t(words.isTranslated ? 'panel.translatedBefore' : 'panel.empty');
  return [t('panel.count', { count }), words.isTranslated && t('panel.translated')].filter(Boolean).join(' ');
}
