import type { Centre } from './centre.ts';
import type { PhoneLine } from './phone-line.ts';

// What a line's own staff speak. A line that names more names those of its interpreters, and has no others.
const STAFF_LANGUAGES: readonly string[] = ['ko', 'en', 'zh'];

/** For emergencies alone, and first among those. */
export function isEmergency(office: PhoneLine | Centre): boolean {
  return 'scope' in office && office.scope === 'emergency';
}

/** Takes any subject. */
export function isGeneral({ scope }: Pick<PhoneLine, 'scope'>): boolean {
  return scope === 'general';
}

/** Does nothing but interpret: it counsels in nothing. */
export function isInterpreter(office: PhoneLine | Centre): boolean {
  return 'scope' in office && office.scope === 'interpreter';
}

/** Speaks foreign languages through an interpreter who joins the call. */
export function hasInterpreter(office: PhoneLine | Centre): boolean {
  return 'interpretation' in office && office.interpretation;
}

/** Lets an interpreter join for languages that its sources do not list one by one. */
export function mayInterpret(office: PhoneLine | Centre): boolean {
  return hasInterpreter(office) && office.languages.every((language) => STAFF_LANGUAGES.includes(language));
}

/** Its sources name Korean alone, which does not say that it speaks nothing else. */
export function knowsKoreanAlone({ languages, languageCount }: Pick<PhoneLine, 'languages' | 'languageCount'>): boolean {
  return languageCount === null && languages.length > 0 && languages.every((language) => language === 'ko');
}
