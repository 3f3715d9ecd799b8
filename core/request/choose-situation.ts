import type { Entries } from './entries.ts';
import { ownWords } from './own-words.ts';
import type { Situation } from './situation.ts';

/**
 * What choosing a situation changes: its sentence comes first in the question, in the place of an earlier one, and what the reader
 * wrote stays. Null takes the choice back.
 */
export function chooseSituation({ question, readyQuestion }: Entries, situation: Situation | null): Partial<Entries> {
  const own = ownWords(question, readyQuestion?.said);
  if (!situation) return { readyQuestion: null, question: own, translation: null };
  const { id, service, question: said } = situation;
  return {
    readyQuestion: { id, said: said.user },
    question: own ? `${said.user}\n${own}` : said.user,
    translation: null,
    // Emergencies have phone numbers to call, and no service that takes requests.
    ...(service !== 'safety' && { service }),
  };
}
