import type { Centre } from './centre.ts';
import type { PhoneLine } from './phone-line.ts';

/** Who can be called or visited. */
export type Contact = { type: 'line'; line: PhoneLine } | { type: 'centre'; centre: Centre };

/** What is known of a contact. */
export type ContactRecord = PhoneLine | Centre;

/** What is known of a contact, whichever of the two it is. */
export function recordOf(contact: Contact): ContactRecord {
  return contact.type === 'line' ? contact.line : contact.centre;
}

/** The telephone number, or null for a centre without one. */
export function numberOf(contact: Contact): string | null {
  return contact.type === 'line' ? contact.line.number : contact.centre.phone;
}
