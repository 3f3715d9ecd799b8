import { LANGUAGES, type Language } from '../../core/languages.ts';
import type { LanguageRecord } from '../../locales/language-record.ts';
import { readLanguage } from '../../locales/read-locales.ts';

/** How texts of a language are written. */
export type LanguageStyle = Pick<LanguageRecord, 'script' | 'punctuation'>;

export type LanguageStyles = Readonly<Record<Language, LanguageStyle>>;

/** How each language of the interface is written. */
export function readLanguageStyles(): LanguageStyles {
  const styles = LANGUAGES.map((language) => {
    const { script, punctuation } = readLanguage(language);
    return [language, { script, punctuation }] as const;
  });
  return Object.fromEntries(styles) as LanguageStyles;
}
