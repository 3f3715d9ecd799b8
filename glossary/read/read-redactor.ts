import { createRedactor, type Redactor } from '../../core/redact/create-redactor.ts';
import { compilePublicContacts } from '../compile/compile-public-contacts.ts';
import { compileTaggers } from '../compile/compile-taggers.ts';
import { type Glossary, readServicesAndCentres } from './read-glossary.ts';
import { readRedactionWords } from './read-redaction-words.ts';

/** A redactor with the words of all languages, which leaves what these services and centres publish; all of them unless given. */
export function readRedactor(published: Pick<Glossary, 'services' | 'centres'> = readServicesAndCentres()): Redactor {
  return createRedactor({
    words: readRedactionWords(),
    contacts: compilePublicContacts(published),
    taggers: Object.values(compileTaggers()),
  });
}
