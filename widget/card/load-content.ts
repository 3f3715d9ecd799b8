import type { CardContent } from '../../components/tooltip/TermCard.tsx';
import type { ValueContent } from '../../components/values/value-content.ts';
import type { Language } from '../../core/languages.ts';
import type { Subject } from '../../page/tooltip/target.ts';

/** What a card shows, or that it could not be loaded. */
export type ContentAnswer = CardContent | ValueContent | 'failed';

export interface ContentLoader {
  /** Never rejects. The last content that was loaded is not loaded again; one that failed is. */
  load(about: Subject, language: Language): Promise<ContentAnswer>;
  /** The next content is loaded anew: who answers the phone changes with the hour. */
  forget(): void;
}

/** Keeps what was loaded last, which a preview and the whole card that follows both show. */
export function createContentLoader(explain: (about: Subject, language: Language) => Promise<CardContent | ValueContent>): ContentLoader {
  let last: { about: Subject; language: Language; content: Promise<ContentAnswer> } | null = null;
  return {
    load(about, language) {
      if (last?.about === about && last.language === language) return last.content;
      const loading = { about, language, content: explain(about, language).catch((): 'failed' => failed(loading)) };
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
