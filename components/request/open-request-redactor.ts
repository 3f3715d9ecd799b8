import languageSigns from 'annae:locales/redaction-signs';
import { STAFF_LANGUAGE } from '../../core/languages.ts';
import type { PublicContacts } from '../../core/redact/context/public-contacts.ts';
import { type GrowingRedactor, openRedactor, type RedactionFiles } from '../../core/redact/growing-redactor.ts';

/** Texts of every language contain English words such as passport or account; any Latin letter may be one of them. */
const signs = { ...languageSigns, en: { ...languageSigns.en!, scripts: ['Latn'] } };

/**
 * A redactor with the words of Korean, which papers are in, and of the reader's language; those of English and others come when
 * a text needs them.
 */
export function openRequestRedactor(language: string, contacts: PublicContacts, files: RedactionFiles): Promise<GrowingRedactor> {
  return openRedactor({ signs, files, contacts }, [...new Set([STAFF_LANGUAGE, language])]);
}
