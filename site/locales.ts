import type { Language } from '../core/languages.ts';

/** How each language writes dates and lists; English as most of the world does, the day before the month. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', 'zh-Hans': 'zh-Hans', ja: 'ja', fr: 'fr', vi: 'vi' };
