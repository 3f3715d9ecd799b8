import { type Language, STAFF_LANGUAGE } from '../core/languages.ts';
import type { Service } from '../core/services.ts';
import type { Term } from './schema/term-schema.ts';

/** What a term is called in a language on the pages of single services; nothing in Korean, whose readers know it by its headword. */
export function namesElsewhere({ names = {} }: Pick<Term, 'names'>, language: Language): [service: Service, name: string][] {
  if (language === STAFF_LANGUAGE) return [];
  return (Object.keys(names) as Service[]).flatMap((service) => {
    const said = names[service]?.[language];
    return said ? [[service, said]] : [];
  });
}
