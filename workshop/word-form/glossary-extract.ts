import { isForeignLanguage, type Language } from '../../core/languages.ts';
import type { RoutingWords } from '../../core/route/compile/routing-words.ts';
import type { Service } from '../../core/services.ts';
import type { Glossary } from '../../glossary/read/read-glossary.ts';
import type { LanguageStyles } from '../../glossary/read/read-language-styles.ts';
import type { Site } from '../../glossary/schema/site-schema.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { knownNumbers } from '../checks/texts/contacts/known-numbers.ts';

/** What the checks of a word ask of another one. */
export type KnownWord = Pick<Term, 'id' | 'service' | 'headword' | 'surfaces' | 'romanised' | 'related' | 'opposite'>;

/** What tells the languages of texts apart; stop words of those that words are explained in. */
export type WrittenWords = Pick<RoutingWords, 'id' | 'scripts' | 'accents' | 'everywhere' | 'stopWords'>;

/** What has to be known of the whole glossary to check one word; JSON. */
export interface GlossaryExtract {
  words: readonly KnownWord[];
  services: readonly { id: Service; name: Readonly<Record<Language, string>> }[];
  nouns: readonly string[];
  /** The hosts of `sites.yaml`. */
  hosts: readonly string[];
  statutes: readonly string[];
  /** The digits of the numbers that the glossary gives its readers. */
  numbers: readonly string[];
  written: readonly WrittenWords[];
  languages: LanguageStyles;
}

/** What is known beside the files of the words. */
interface Known {
  sites: readonly Pick<Site, 'host'>[];
  statutes: readonly string[];
}

/** Takes from a glossary what has to be known to check one word of it. */
export function extractGlossary(glossary: Glossary, { sites, statutes }: Known): GlossaryExtract {
  return {
    words: glossary.terms.map(({ id, service, headword, surfaces, romanised, related, opposite }) => {
      return { id, service, headword, surfaces, romanised, related, opposite };
    }),
    services: glossary.services.map(({ id, name }) => ({ id, name })),
    nouns: glossary.nouns,
    hosts: sites.map(({ host }) => host),
    statutes,
    numbers: [...knownNumbers(glossary)],
    written: glossary.routingWords.map(({ id, scripts, accents, everywhere, stopWords }) => {
      return { id, scripts, accents, everywhere, stopWords: isForeignLanguage(id) ? stopWords : [] };
    }),
    languages: glossary.languages,
  };
}
