import type { RelatedTerm } from '../../core/explanation.ts';
import type { Language } from '../../core/languages.ts';
import { TermName } from '../TermName.tsx';

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
