import type { Centre, Line } from '../../desks.ts';

// The police and the fire service.
const EMERGENCY_NUMBERS: readonly string[] = ['112', '119'];
// The immigration contact centre and Danuri take any subject, and pass it on where they do not know.
const GENERAL_NUMBERS: readonly string[] = ['1345', '1577-1366'];
// What a line's own staff speak. A line that names more names those of its interpreters, and has no others.
const STAFF_LANGUAGES: readonly string[] = ['ko', 'en', 'zh'];

/** For emergencies alone, and first among those. */
export function isEmergency(number: string | null): boolean {
  return number !== null && EMERGENCY_NUMBERS.includes(number);
}

/** Takes any subject. */
export function isGeneral({ number }: Line): boolean {
  return GENERAL_NUMBERS.includes(number);
}

/** Lets an interpreter join for languages that its sources do not list one by one. */
export function mayInterpret(office: Line | Centre): boolean {
  return 'interpretation' in office && office.interpretation && office.languages.every((language) => STAFF_LANGUAGES.includes(language));
}

/** Does nothing but interpret: it speaks Korean, and counsels in nothing. */
export function isInterpreter(office: Line | Centre): boolean {
  return (
    mayInterpret(office) && office.languages.every((language) => language === 'ko') && 'number' in office && !isEmergency(office.number)
  );
}
