import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { CardHelp } from '../../core/contacts/help-on-card.ts';
import type { Explanations } from '../../core/explanation.ts';

/**
 * What the card of a term shows, from all explanations of a language, and who helps with it; `second`: its name in a second language,
 * which is left out where the whole text is in that language.
 * Throws where no term has this number.
 */
export function cardContent(
  { terms }: Explanations,
  term: number,
  help: CardHelp | null,
  second: CardContent['second'] = null,
): CardContent {
  const explanation = terms[term];
  if (!explanation) throw new Error(`There is no term ${term} in this glossary.`);
  return {
    explanation,
    second: second?.language === explanation.textLanguage ? null : second,
    help,
    related: explanation.related.flatMap((number) => {
      const other = terms[number];
      if (!other) return [];
      const { headword, name, textLanguage } = other;
      return [{ term: number, headword, name, ...(textLanguage && { textLanguage }) }];
    }),
  };
}
