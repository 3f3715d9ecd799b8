import type { Centre, Line } from '../../desks.ts';

// What a line's own staff speak. A line that names more names those of its interpreters, and has no others.
const STAFF_LANGUAGES: readonly string[] = ['ko', 'en', 'zh'];

/** For emergencies alone, and first among those. */
export function isEmergency(office: Line | Centre): boolean {
  return 'scope' in office && office.scope === 'emergency';
}

/** Takes any subject. */
export function isGeneral({ scope }: Line): boolean {
  return scope === 'general';
}

/** Lets an interpreter join for languages that its sources do not list one by one. */
export function mayInterpret(office: Line | Centre): boolean {
  return 'interpretation' in office && office.interpretation && office.languages.every((language) => STAFF_LANGUAGES.includes(language));
}

/** Does nothing but interpret: it speaks Korean, and counsels in nothing. */
export function isInterpreter(office: Line | Centre): boolean {
  return mayInterpret(office) && office.languages.every((language) => language === 'ko') && !isEmergency(office);
}
