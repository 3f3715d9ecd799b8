import type { Language } from '../../../core/languages.ts';
import type { RequestTexts } from '../../../core/request/compose-request.ts';
import type { Translate } from '../../../locales/create-translator.ts';
import { directionOf } from '../../shown-languages.ts';

/** The very texts that are sent: the Korean one for the staff, and the reader's own folded below it. */
export function TextPreview({ texts, language, t }: { texts: RequestTexts; language: Language; t: Translate }) {
  return (
    <section class="preview">
      <h2 id="annae-staff-text">{t('preview.staff')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus so that keys can scroll it. */}
      <section class="text" lang="ko" tabIndex={0} aria-labelledby="annae-staff-text">
        <p class="subject">{texts.subject}</p>
        <p>{texts.textKo}</p>
      </section>
      {texts.textUser !== null && (
        <details>
          <summary>{t('preview.own')}</summary>
          <div class="text" lang={language} dir={directionOf(language)}>
            <p>{texts.textUser}</p>
          </div>
        </details>
      )}
      <p class="note">{t('intro')}</p>
    </section>
  );
}
