import type { Language } from '../../core/languages.ts';
import type { Situation } from '../../core/request/situation.ts';
import { SERVICES } from '../../core/services.ts';
import type { Situations } from '../read/read-situations.ts';

/** The situations of every service in Korean and one other language, as requests use them. */
export function compileSituations(situations: Situations, language: Language): Situation[] {
  return SERVICES.flatMap((service) =>
    (situations[service] ?? []).map(({ id, terms, ko, [language]: { label, question } }) => {
      return { id: `${service}/${id}`, service, terms, label, question: { ko: ko.question, user: question } };
    }),
  );
}
