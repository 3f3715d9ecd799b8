import type { Explanation } from '../../core/explanation.ts';
import type { NamedPaper } from '../../core/facts/said-fact.ts';
import { FALLBACK_LANGUAGE, type Language, STAFF_LANGUAGE } from '../../core/languages.ts';
import { sayFact, sayWhomToAsk } from '../facts/say-facts.ts';
import type { PaperRecord } from '../schema/letter-schemas.ts';
import type { ServiceFile } from '../schema/service-schema.ts';
import type { Term } from '../schema/term-schema.ts';

/** What facts are told with. */
export interface FactSources {
  services: readonly ServiceFile[];
  papers: readonly PaperRecord[];
}

type Told = Pick<Explanation, 'who' | 'facts' | 'bring' | 'form' | 'link' | 'onPaper' | 'ask'>;

/** What a term says beside its texts, in one language; what it does not say is left out. `textLanguage` is that of its texts. */
export function compileFacts(term: Term, language: Language, textLanguage: Language, { services, papers }: FactSources): Told {
  const { facts = [], form, link } = term;
  const who = textLanguage === STAFF_LANGUAGE ? null : term[textLanguage]?.who;
  const bring = (term.bring ?? []).flatMap((id) => papers.find((paper) => paper.id === id) ?? []);
  const onPaper = term['on-paper'] ?? [];
  const service = facts.some(({ until }) => until !== null) && services.find(({ id }) => id === term.service);
  return {
    ...(who && { who }),
    ...(facts.length > 0 && { facts: facts.map((fact) => sayFact(fact, language)) }),
    ...(bring.length > 0 && { bring: bring.map((paper) => namePaper(paper, language)) }),
    ...(form && { form }),
    ...(link && { link: addressOf(link, language) }),
    ...(onPaper.length > 0 && { onPaper }),
    ...(service && { ask: askIn([language, textLanguage, STAFF_LANGUAGE], service) }),
  };
}

function namePaper(paper: PaperRecord, language: Language): NamedPaper {
  const korean = paper[STAFF_LANGUAGE].name;
  return language === STAFF_LANGUAGE ? { name: korean } : { name: paper[language].name, korean };
}

/** The deep page in the reader's language or the nearest, or its home page while nobody has seen it. */
export function addressOf(link: NonNullable<Term['link']>, language: Language): string {
  const address = link[language] ?? link[FALLBACK_LANGUAGE] ?? link[STAFF_LANGUAGE] ?? '';
  return link.seen === null ? new URL(address).origin : address;
}

function askIn(languages: readonly Language[], { institution, contacts }: ServiceFile): NonNullable<Told['ask']> {
  const phone = contacts[0]?.number ?? null;
  return Object.fromEntries(languages.map((language) => [language, sayWhomToAsk(institution[language], phone, language)]));
}
