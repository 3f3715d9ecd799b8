import type { Old } from '../../core/contacts/help-on-card.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';
import { formatMonth } from '../format-month.ts';

/** Of when something is that may have changed since: “as of April 2023; may have changed”. */
export function describeAge({ asOf }: NonNullable<Old>, language: Language, t: Translate): string {
  return asOf === null ? t('help.undated') : t('help.old', { date: formatMonth(asOf, language) });
}
