import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { Language } from '../../core/languages.ts';

/** What a card shows, or that it could not be loaded. */
export type ContentAnswer = CardContent | 'failed';

export interface ContentLoader {
  /** Never rejects. The last content that was loaded is not loaded again; one that failed is. */
  load(term: number, language: Language): Promise<ContentAnswer>;
  /** The next content is loaded anew: who answers the phone changes with the hour. */
  forget(): void;
}

/** Keeps what was loaded last, which a preview and the whole card that follows both show. */
export function createContentLoader(explain: (term: number, language: Language) => Promise<CardContent>): ContentLoader {
  let last: { term: number; language: Language; content: Promise<ContentAnswer> } | null = null;
  return {
    load(term, language) {
      if (last?.term === term && last.language === language) return last.content;
      const loading = { term, language, content: explain(term, language).catch((): 'failed' => failed(loading)) };
      last = loading;
      return loading.content;
    },
    forget() {
      last = null;
    },
  };

  function failed(loading: typeof last): 'failed' {
    if (last === loading) last = null;
    return 'failed';
  }
}
