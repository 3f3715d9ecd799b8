/** A term that is named on the card of another. */
export interface RelatedTerm {
  term: number;
  headword: string;
  /** Null in Korean. */
  name: string | null;
}

/** The ways to the cards of related terms. */
export function RelatedTerms({ related, onRelated }: { related: readonly RelatedTerm[]; onRelated(term: number): void }) {
  return (
    <ul class="related">
      {related.map(({ term, headword, name }) => (
        <li key={term}>
          <button type="button" class="chip" onClick={() => onRelated(term)}>
            <span lang="ko">{headword}</span> {name && <span class="chip-name">{name}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
