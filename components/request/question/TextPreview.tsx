import type { Language } from '../../../core/languages.ts';
import type { RequestTexts } from '../../../core/request/compose-request.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { directionOf } from '../../shown-languages.ts';

/** The very texts that are sent: the Korean one for the staff and the reader's own beside it. */
export function TextPreview({ texts, language, t }: { texts: RequestTexts; language: Language; t: Translate }) {
  return (
    <section class="preview">
      <h2>{t('preview.title')}</h2>
      <div class="texts">
        <div>
          <h3>{t('preview.staff')}</h3>
          <div class="text" lang="ko">
            <p class="subject">{texts.subject}</p>
            <p>{texts.textKo}</p>
          </div>
        </div>
        <div>
          <h3>{t('preview.own')}</h3>
          <div class="text" lang={language} dir={directionOf(language)}>
            <p>{texts.textUser}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
