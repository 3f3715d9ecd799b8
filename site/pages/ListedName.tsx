import { languageInSentence } from '../../core/language-in-sentence.ts';
import type { Term } from '../../glossary/schema/term-schema.ts';
import { shownTexts } from '../../glossary/shown-texts.ts';
import type { View } from '../site.ts';
import { Mixed } from './Mixed.tsx';

/** What a term is called in a list; in another language than the page's, it says in which. */
export function ListedName({ term, view: { language } }: { term: Term; view: View }) {
  const { name, language: textLanguage } = shownTexts(term, language);
  const isOwn = textLanguage === language;
  return (
    <>
      <span class="name" lang={isOwn ? undefined : textLanguage}>
        <Mixed text={name} />
      </span>
      {!isOwn && ' '}
      {!isOwn && <span class="text-language">({languageInSentence(textLanguage, language)})</span>}
    </>
  );
}
