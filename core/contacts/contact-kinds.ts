import type { ContactRecord } from './contact.ts';
import type { PhoneLine } from './phone-line.ts';

// What a line's own staff speak. A line that names more languages names those of its interpreters, and has no others.
const STAFF_LANGUAGES: readonly string[] = ['ko', 'en', 'zh'];

/** Only for emergencies, and first in one. */
export function isEmergency(contact: ContactRecord): boolean {
  return 'scope' in contact && contact.scope === 'emergency';
}

/** Takes any subject. */
export function isGeneral({ scope }: Pick<PhoneLine, 'scope'>): boolean {
  return scope === 'general';
}

/** Only interprets: it does not counsel. */
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

/** Its sources name only Korean, which does not mean that it speaks nothing else. */
export function knowsKoreanAlone({ languages, languageCount }: Pick<PhoneLine, 'languages' | 'languageCount'>): boolean {
  return languageCount === null && languages.length > 0 && languages.every((language) => language === 'ko');
}
