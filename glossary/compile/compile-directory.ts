import type { Centre } from '../../core/contacts/centre.ts';
import type { Trust } from '../../core/contacts/trust.ts';
import type { DangerHelp, Directory, ServiceDetails } from '../../core/directory.ts';
import type { Language } from '../../core/languages.ts';
import type { Pair } from '../../core/request/draft.ts';
import { isOfUse } from '../is-of-use.ts';
import type { Glossary } from '../read/read-glossary.ts';
import type { CentreFile } from '../schema/centre-schema.ts';
import type { DangerRecord } from '../schema/danger-schema.ts';
import type { ServiceFile } from '../schema/service-schema.ts';
import { spokenLanguages } from './spoken-languages.ts';

type Localised = Readonly<Record<Language, string>>;

/** The services and centres in Korean and one other language, as requests use them. */
export function compileDirectory(
  { services, centres, dangers, regions }: Pick<Glossary, 'services' | 'centres' | 'dangers' | 'regions'>,
  language: Language,
): Directory {
  const pair = (text: Localised): Pair => ({ ko: text.ko, user: text[language] });
  return {
    services: Object.fromEntries(services.map((file) => [file.id, details(file, language, pair)])) as unknown as Directory['services'],
    centres: centres.filter(isOfUse).map((file) => centre(file, language, pair)),
    dangers: Object.fromEntries(dangers.map((record) => [record.id, dangerHelp(record, language)])),
    languages: spokenLanguages(language),
    regions: Object.fromEntries(regions.map(({ id, ...names }) => [id, pair(names)])) as Directory['regions'],
  };
}

function dangerHelp({ say, note }: DangerRecord, language: Language): DangerHelp {
  return {
    say: say.map((sentence) => ({ ko: sentence.ko, romanised: sentence.romanised, user: sentence[language] })),
    note: note?.[language] ?? null,
  };
}

function details(
  { name, about, institution, site, yours, contacts, bring, experts }: ServiceFile,
  language: Language,
  pair: (text: Localised) => Pair,
): ServiceDetails {
  return {
    name: pair(name),
    about: about[language],
    institution: pair(institution),
    site,
    yours: yours?.[language] ?? null,
    contacts: contacts.map(({ source: _, notes, ...contact }) => ({
      ...contact,
      name: pair(contact.name),
      notes: notes?.[language] ?? null,
    })),
    bring: bring.map(pair),
    experts: experts?.[language] ?? null,
  };
}

function centre(
  { name, address, notes, programmes, sources, alsoPublic: _, ...rest }: CentreFile,
  language: Language,
  pair: (text: Localised) => Pair,
): Centre {
  return {
    ...rest,
    name: pair(name),
    address: address && pair(address),
    notes: notes?.[language] ?? null,
    programmes: programmes.map(({ source: _, ...programme }) => ({
      ...programme,
      name: pair(programme.name),
      about: programme.about?.[language] ?? null,
      register: programme.register[language],
    })),
    ...trust(sources),
  };
}

/** How sure we are of a centre: as sure as of its hours and languages, because callers rely on those. */
function trust(sources: CentreFile['sources']): Trust {
  const ranks = ['low', 'medium', 'high'] as const;
  const counted = sources.filter(({ fact }) => fact === 'hours' || fact === 'languages');
  const weakest = Math.min(...(counted.length ? counted : sources).map(({ confidence }) => ranks.indexOf(confidence)));
  const dates = counted.map(({ asOf }) => asOf ?? '').sort();
  // If one source has no date, the centre has none.
  return { confidence: ranks[weakest]!, asOf: dates[0] || null };
}
