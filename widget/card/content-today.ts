import type { CardContent, ExplainedTerm } from '../../components/tooltip/TermCard.tsx';
import { holdToday } from '../../core/facts/hold-today.ts';
import { listFacts } from '../../core/facts/list-facts.ts';
import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';

/** What the card of a term shows on a day in Seoul: the numbers that hold then, and nothing that has expired. */
export function contentToday(term: ExplainedTerm, language: Language, today = seoulDate(new Date())): CardContent {
  const explanation = holdToday(term.explanation, language, today);
  return { ...term, explanation, facts: listFacts(explanation, language, today) };
}
