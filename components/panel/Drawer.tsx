import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import { Icon } from '../Icon.tsx';
import { keepFromPage } from '../keep-from-page.ts';
import { LanguageSelect } from '../settings/LanguageSelect.tsx';
import { directionOf } from '../shown-languages.ts';
import { KnownFold, type KnownFoldProps } from '../words/KnownFold.tsx';
import { PanelBody, type PanelBodyProps } from './PanelBody.tsx';
import { PanelHeader } from './PanelHeader.tsx';

export interface DrawerProps extends Omit<PanelBodyProps, 'heading' | 'keeper' | 'onRead' | 'onSwitchOn'> {
  /** The edge of the page that it is at. */
  side: 'left' | 'right';
  /** The words that the reader knows until the page is left. */
  known: KnownFoldProps['words'];
  onForget: KnownFoldProps['onForget'];
  /** The languages to choose from; all without it. */
  languages?: readonly Language[] | undefined;
  onLanguage(language: Language): void;
  onClose(): void;
}

/** The panel for places without a side panel: a sheet at the edge of the page. */
export function Drawer({ side, known, onForget, languages, onLanguage, onClose, ...body }: DrawerProps) {
  const { language, t, onAsk } = body;
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A proposal that it opens with has it already.
    if (!sheet.current!.matches(':focus-within')) sheet.current!.focus({ preventScroll: true });
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose();
    keepFromPage(event);
  }

  return (
    <div
      ref={sheet}
      class={`annae drawer ${side}`}
      role="dialog"
      aria-labelledby="annae-drawer-title"
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      onKeyDown={onKeyDown}
    >
      <PanelHeader heading="h2" id="annae-drawer-title" t={t} onAsk={onAsk && (() => void onAsk({}))}>
        <button type="button" class="icon-button" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </PanelHeader>
      <PanelBody {...body} heading="h3" keeper={null} onRead={null} onSwitchOn={null} />
      <KnownFold words={known} language={language} t={t} onForget={onForget} />
      <details class="panel-fold">
        <summary>{t('language')}</summary>
        <LanguageSelect language={language} label={t('language')} offered={languages} onChange={onLanguage} />
      </details>
    </div>
  );
}
