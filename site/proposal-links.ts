import { LANGUAGES, type Language } from '../core/languages.ts';
import { formAddress } from '../core/proposal/form-address.ts';
import type { Term } from '../glossary/schema/term-schema.ts';
import { readStrings } from '../locales/read-locales.ts';

/** The form as the pages of a language see it. */
const FORM = '../propose/';

/** What the links to the form are called; read once, since the site has thousands of pages. */
const NAMES = new Map(LANGUAGES.map((language) => [language, readStrings(language, 'proposal').open]));

/** A link to the form, and its name. */
export interface ProposalLink {
  href: string;
  name: string;
}

/** The link by which a word that is missing is written. */
export function missingLink(language: Language): ProposalLink {
  const href = formAddress(FORM, { kind: 'missing-word', word: '', language, seen: null, from: null });
  return { href, name: NAMES.get(language)!.missing };
}

/** The link by which a term is corrected. */
export function correctLink({ id, headword }: Term, language: Language): ProposalLink {
  const href = formAddress(FORM, { kind: 'correction', id, headword, language, seen: null, from: null });
  return { href, name: NAMES.get(language)!.correct };
}
