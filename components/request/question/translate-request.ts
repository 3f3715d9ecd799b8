import type { Language } from '../../../core/languages.ts';
import { createTranslator, type Translate } from '../../translate.ts';

/** Loaded by language, unlike the rest of the interface: there is much of it, and nothing of a request is shown without. */
const STRINGS: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('../../../locales/en/request.json'),
  'zh-Hans': () => import('../../../locales/zh-Hans/request.json'),
  ja: () => import('../../../locales/ja/request.json'),
  fr: () => import('../../../locales/fr/request.json'),
  vi: () => import('../../../locales/vi/request.json'),
};

/** The request's screens in one language. */
export async function translateRequest(language: Language): Promise<Translate> {
  const { default: strings } = await STRINGS[language]();
  return createTranslator(language, strings);
}
