import type { Explanation } from '../../core/explanation.ts';
import { languageInSentence } from '../../core/language-in-sentence.ts';
import type { Language } from '../../core/languages.ts';
import type { Translate } from '../../locales/create-translator.ts';

interface NotYetProps {
  explanation: Pick<Explanation, 'textLanguage'>;
  language: Language;
  t: Translate;
}

/** Says that a word has no text in the reader's language, and in which language the text below is; nothing where it has one. */
export function NotYet({ explanation: { textLanguage }, language, t }: NotYetProps) {
  if (!textLanguage) return null;
  return <p class="not-yet">{t('card.notYet', { language: languageInSentence(textLanguage, language) })}</p>;
}
