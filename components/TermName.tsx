import type { TermNames } from '../core/explanation.ts';
import { languageInSentence } from '../core/language-in-sentence.ts';
import type { Language } from '../core/languages.ts';
import { directionOf } from './shown-languages.ts';

/** The name of a term, and the language that it is in. */
export type NamedTerm = Pick<TermNames, 'name' | 'textLanguage'>;

export interface TermNameProps {
  term: NamedTerm;
  language: Language;
  class?: string;
}

/** The name of a term in a list; in another language than the reader's, it says in which. Nothing in Korean, where the word is the name. */
export function TermName({ term: { name, textLanguage }, language, class: style }: TermNameProps) {
  if (!name) return null;
  return (
    <span class={style} lang={language} dir={directionOf(language)}>
      {textLanguage ? <OtherName name={name} textLanguage={textLanguage} language={language} /> : name}
    </span>
  );
}

function OtherName({ name, textLanguage, language }: Required<NamedTerm> & { language: Language }) {
  return (
    <>
      <span lang={textLanguage} dir={directionOf(textLanguage)}>
        {name}
      </span>
      <span class="text-language"> ({languageInSentence(textLanguage, language)})</span>
    </>
  );
}
