import { type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { sayFact } from '../../glossary/facts/say-facts.ts';
import { namesElsewhere } from '../../glossary/names-elsewhere.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';

/** What a card says beside the texts of a term, for translators to read; an import passes over it. */
export interface BesideTexts {
  /** For whom it is; empty where nothing is said. */
  who: string;
  /** What it is called on the pages of single services: `immigration: Immigration penalty`. */
  elsewhere: string[];
  /** The numbers that texts hold as `{id}`, as they are said: `{register} within 90 days of entering Korea`. */
  facts: string[];
}

export function besideTexts(term: Term, language: Language): BesideTexts {
  return {
    who: (language !== STAFF_LANGUAGE && term[language]?.who) || '',
    elsewhere: namesElsewhere(term, language).map(([service, name]) => `${service}: ${name}`),
    facts: (term.facts ?? []).map((fact) => {
      const { id, of, text } = sayFact(fact, language);
      return `{${id}} ${of ? `${of}: ` : ''}${text}`;
    }),
  };
}
