import type { Explanation } from '../explanation.ts';
import { type Language, STAFF_LANGUAGE } from '../languages.ts';
import { holdsOn } from './fact.ts';

type Texts = Pick<Explanation, 'meaning' | 'do' | 'easyKorean' | 'textLanguage' | 'dated' | 'ask'>;

/**
 * An explanation with its texts as they are on a day in Seoul (ISO 8601). Where a text names a number that holds no longer, it says whom to
 * ask. `language` is that of the explanation.
 */
export function holdToday<Told extends Texts>(explanation: Told, language: Language, today: string): Told {
  const { dated, ask, textLanguage = language } = explanation;
  if (!dated) return explanation;
  const now = (part: keyof typeof dated, said: Language) => {
    const texts = dated[part];
    if (!texts) return {};
    return { [part]: texts.find((each) => holdsOn(each, today))?.text ?? ask?.[said] ?? '' };
  };
  return { ...explanation, ...now('meaning', textLanguage), ...now('do', textLanguage), ...now('easyKorean', STAFF_LANGUAGE) };
}
