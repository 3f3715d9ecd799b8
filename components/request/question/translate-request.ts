import type { Language } from '../../../core/languages.ts';
import { createTranslator, type Translate } from '../../translate.ts';

/** Loaded by language, unlike the rest of the interface: there is much of it, and nothing of a request is shown without. */
const STRINGS: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('../../../locales/request/en.json'),
  'zh-Hans': () => import('../../../locales/request/zh-Hans.json'),
  ja: () => import('../../../locales/request/ja.json'),
  fr: () => import('../../../locales/request/fr.json'),
  vi: () => import('../../../locales/request/vi.json'),
};

/** The request's screens in one language. */
export async function translateRequest(language: Language): Promise<Translate> {
  const { default: strings } = await STRINGS[language]();
  return createTranslator(language, strings);
}
