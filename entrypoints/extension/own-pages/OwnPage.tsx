import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { directionOf } from '../../../components/shown-languages.ts';
import type { Language } from '../../../core/languages.ts';
import type { Translate } from '../../../locales/create-translator.ts';

export interface OwnPageProps {
  title: string;
  language: Language;
  class?: string;
  /** Whether the last change could not be kept. */
  failed: boolean;
  t: Translate;
  children: ComponentChildren;
}

/** A page of our own that fills a tab, in the reader's language, with its heading; it says when a change could not be kept. */
export function OwnPage({ title, language, class: name = '', failed, t, children }: OwnPageProps) {
  const direction = directionOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    document.title = `${title} – Annae`;
  }, [language, direction, title]);
  return (
    <div class={`annae page wide-page ${name}`} lang={language} dir={direction}>
      <div class="hello">
        <img src="/icon/128.png" alt="" />
        <h1>{title}</h1>
      </div>
      {children}
      <p role="alert" class="status problem lasting">
        {failed && t('options.failed')}
      </p>
    </div>
  );
}
