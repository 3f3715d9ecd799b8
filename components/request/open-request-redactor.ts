import signs from 'annae:locales/redaction-signs';
import type { PublicContacts } from '../../core/redact/context/public-contacts.ts';
import { type GrowingRedactor, openRedactor, type RedactionSource } from '../../core/redact/growing-redactor.ts';

/** Papers are Korean, and texts of every language contain words such as passport or account. */
const ALWAYS = ['ko', 'en'];

/**
 * A redactor with the words of Korean, English and the reader's language; those of others come when a text needs them. `load`
 * brings the words of a language from where the shell keeps them.
 */
export function openRequestRedactor(language: string, contacts: PublicContacts, load: RedactionSource['load']): Promise<GrowingRedactor> {
  return openRedactor({ signs, load, contacts }, [...new Set([...ALWAYS, language])]);
}
