import type { Language } from '../../core/languages.ts';
import { type NamedTerm, TermName } from '../TermName.tsx';

/** A term that is named on the card of another. */
export interface RelatedTerm extends NamedTerm {
  term: number;
  headword: string;
}

interface RelatedTermsProps {
  related: readonly RelatedTerm[];
  language: Language;
  onRelated(term: number): void;
}

/** The ways to the cards of related terms. */
export function RelatedTerms({ related, language, onRelated }: RelatedTermsProps) {
  return (
    <ul class="related">
      {related.map(({ term, headword, ...named }) => (
        <li key={term}>
          <button type="button" class="chip" onClick={() => onRelated(term)}>
            <span lang="ko">{headword}</span> <TermName term={named} language={language} class="chip-name" />
          </button>
        </li>
      ))}
    </ul>
  );
}
