import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/languages.ts';
import { Icon } from '../Icon.tsx';
import { keepFromPage } from '../keep-from-page.ts';
import { LanguageSelect } from '../settings/LanguageSelect.tsx';
import { directionOf } from '../shown-languages.ts';
import { RequestView } from './RequestView.tsx';
import type { RequestShell } from './request-shell.ts';
import type { RequestState } from './request-state.ts';

export interface RequestDialogProps {
  state: RequestState;
  shell: RequestShell;
  endpoint: string | null;
  /** The languages to choose from; all without it. */
  languages?: readonly Language[] | undefined;
  onLanguage(language: Language): void;
  onClose(): void;
}

/** A request over a page that is not ours. The browser keeps the focus inside, and gives it back. */
export function RequestDialog({ state, shell, endpoint, languages, onLanguage, onClose }: RequestDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, t } = state;
  useLayoutEffect(() => {
    dialog.current!.showModal();
    // The choice of a language, which comes first, is the least of what was asked for.
    dialog.current!.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="annae request-dialog"
      aria-label={t('title')}
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      onClose={onClose}
      onKeyDown={keepFromPage}
    >
      <div class="bar">
        <h1>{t('title')}</h1>
        <LanguageSelect language={language} label={t('language')} offered={languages} onChange={onLanguage} />
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={() => dialog.current!.close()}>
          <Icon name="close" />
        </button>
      </div>
      <RequestView state={state} shell={shell} endpoint={endpoint} />
    </dialog>
  );
}
