import { FALLBACK_LANGUAGE, LANGUAGES, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import type { TextOption } from './annae-options.ts';

/** A text of the agency's in the reader's language, else in English, in Korean, or the first one; `language` is '' where nobody has said it. */
export function textIn(option: TextOption, language: Language): { text: string; language: string } {
  if (typeof option === 'string') return { text: option, language: /\p{Script=Hangul}/u.test(option) ? STAFF_LANGUAGE : '' };
  const known = [language, FALLBACK_LANGUAGE, STAFF_LANGUAGE, ...LANGUAGES];
  const chosen = known.find((each) => option[each as Language] !== undefined)!;
  return { text: option[chosen as Language]!, language: chosen };
}
