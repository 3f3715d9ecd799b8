import type { ContactRecord } from './contact.ts';
import type { PhoneLine } from './phone-line.ts';

// What a line's own staff speak. A line that names more names those of its interpreters, and has no others.
const STAFF_LANGUAGES: readonly string[] = ['ko', 'en', 'zh'];

/** For emergencies alone, and first among those. */
export function isEmergency(contact: ContactRecord): boolean {
  return 'scope' in contact && contact.scope === 'emergency';
}

/** Takes any subject. */
export function isGeneral({ scope }: Pick<PhoneLine, 'scope'>): boolean {
  return scope === 'general';
}

/** Does nothing but interpret: it counsels in nothing. */
export function isInterpreter(contact: ContactRecord): boolean {
  return 'scope' in contact && contact.scope === 'interpreter';
}

/** Speaks foreign languages through an interpreter who joins the call. */
export function hasInterpreter(contact: ContactRecord): boolean {
  return 'interpretation' in contact && contact.interpretation;
}

/** Lets an interpreter join for languages that its sources do not list one by one. */
export function mayInterpret(contact: ContactRecord): boolean {
  return hasInterpreter(contact) && contact.languages.every((language) => STAFF_LANGUAGES.includes(language));
}

/** Its sources name Korean alone, which does not say that it speaks nothing else. */
export function knowsKoreanAlone({ languages, languageCount }: Pick<PhoneLine, 'languages' | 'languageCount'>): boolean {
  return languageCount === null && languages.length > 0 && languages.every((language) => language === 'ko');
}
