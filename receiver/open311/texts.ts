import type { Locale } from './choose-locale.ts';
import en from './texts/en.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import ja from './texts/ja.json' with { type: 'json' };
import ko from './texts/ko.json' with { type: 'json' };
import vi from './texts/vi.json' with { type: 'json' };
import zhHans from './texts/zh-Hans.json' with { type: 'json' };

/** What senders read, in one language; `{{…}}` stands for a value. */
export type Texts = typeof en;

/** What senders read. No native speaker has reviewed the translations yet. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { ko, en, 'zh-Hans': zhHans, ja, fr, vi };

/** Puts values in their places in a text. */
export function fillText(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
