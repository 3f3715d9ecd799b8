import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { Icon } from '../Icon.tsx';
import { keepFromPage } from '../keep-from-page.ts';
import { LanguageSelect } from '../settings/LanguageSelect.tsx';
import { directionOf } from '../shown-languages.ts';
import { type ListedTerm, TermPanel, type TermPanelProps } from './TermPanel.tsx';

export interface DrawerProps {
  terms: TermPanelProps['terms'];
  /** The edge of the page that it is at. */
  side: 'left' | 'right';
  language: Language;
  t: Translate;
  onGo(term: ListedTerm): void;
  onLanguage(language: Language): void;
  onClose(): void;
  /** Opens a request about the page; null where requests are not offered. */
  onAsk: (() => void) | null;
}

/** The panel for places without a side panel: a sheet at the edge of the page. */
export function Drawer({ terms, side, language, t, onGo, onLanguage, onClose, onAsk }: DrawerProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => sheet.current!.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose();
    keepFromPage(event);
  }

  return (
    <div
      ref={sheet}
      class={`annae drawer ${side}`}
      role="dialog"
      aria-label={t('panel.title')}
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      onKeyDown={onKeyDown}
    >
      <div class="bar">
        <h2>{t('panel.title')}</h2>
        <button type="button" class="icon-button" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <LanguageSelect language={language} label={t('language')} onChange={onLanguage} />
      {onAsk && (
        <button type="button" class="action primary" onClick={onAsk}>
          {t('card.ask')}
        </button>
      )}
      <TermPanel terms={terms} language={language} t={t} onGo={onGo} />
    </div>
  );
}
