import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import { holdToday } from '../../core/facts/hold-today.ts';
import type { Language } from '../../core/languages.ts';
import { seoulDate } from '../../core/time/seoul-clock.ts';

/** What the card of a term shows, with the numbers that hold today. */
export function contentToday(content: CardContent, language: Language): CardContent {
  return { ...content, explanation: holdToday(content.explanation, language, seoulDate(new Date())) };
}
