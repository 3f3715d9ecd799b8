import type { Entries } from './entries.ts';
import type { Situation } from './situation.ts';

/** A situation that the reader has chosen, and the sentence that it wrote into the question. */
export interface ReadyQuestion {
  /** The id of the situation. */
  id: string;
  /** In the language that the reader had then, so that it is still known as ours after a change of language. */
  said: string;
}

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

/** What of a question the reader wrote: all but the sentence of the situation, if that is still in it as it was. */
export function ownWords(question: string, said: string | undefined): string {
  return (said ? question.replace(said, () => '') : question).trim();
}
