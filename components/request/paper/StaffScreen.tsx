import { useLayoutEffect, useRef } from 'preact/hooks';
import { STAFF_LANGUAGE } from '../../../core/languages.ts';
import type { Draft } from '../../../core/request/draft.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { Icon } from '../../Icon.tsx';
import { keepFromPage } from '../../keep-from-page.ts';
import { directionOf } from '../../shown-languages.ts';
import type { RequestState } from '../request-state.ts';
import { pleaseRead } from './please-read.ts';

export interface StaffScreenProps {
  state: RequestState;
  t: Translate;
  onClose(): void;
}

/** The request over the whole screen, to be held out to the staff: what is asked in large Korean, then all of it, then the reader's own. */
export function StaffScreen({ state, t, onClose }: StaffScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, draft, texts } = state;
  const { subject, textKo, textUser } = texts.value;
  useLayoutEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="annae staff-screen" aria-label={t('staff.title')} onClose={onClose} onKeyDown={keepFromPage}>
      <div class="staff-bar">
        <p class="please" lang="ko">
          {pleaseRead(language)}
        </p>
        <button
          type="button"
          class="icon-button"
          aria-label={t('staff.close')}
          title={t('staff.close')}
          onClick={() => dialog.current!.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div lang="ko">
        <p class="asked">{koreanQuestion(draft.value) ?? subject}</p>
        <p class="whole">{textKo}</p>
      </div>
      {textUser !== null && (
        <p class="own" lang={language} dir={directionOf(language)}>
          {textUser}
        </p>
      )}
    </dialog>
  );
}

/** The question in Korean; null where it is in the reader's language alone. */
function koreanQuestion({ language, readyQuestion, question, translation }: Draft): string | null {
  const own = language === STAFF_LANGUAGE ? question : translation;
  return [readyQuestion?.ko, own].filter(Boolean).join('\n') || null;
}
