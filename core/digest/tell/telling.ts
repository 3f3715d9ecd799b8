import { fillFacts } from '../../facts/fill-facts.ts';
import { sayFact } from '../../facts/say-fact.ts';
import type { LetterModel, LetterTexts } from '../letter-model.ts';

/** A text of `digest.json` by its key, in the reader's language. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** What telling of letters needs, in one language. */
export interface Telling {
  lang: string;
  /** In Seoul, `YYYY-MM-DD`. */
  today: string;
  model: LetterModel;
  texts: LetterTexts;
  say: Say;
}

/** The least sureness of a kind that is told without a doubt. */
export const SURE = 0.5;

/** A text of a kind with its facts; null where one holds no longer: an old number is worse than none. */
export function fillNotice(text: string, kind: string | null, { lang, model, today, say }: Telling): string | null {
  const facts = model.notices.find(({ id }) => id === kind)?.facts ?? [];
  return fillFacts(text, facts, today, (fact) => sayFact(fact, lang, (count) => say('businessDays', { count })));
}
