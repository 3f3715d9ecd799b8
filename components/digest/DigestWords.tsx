import type { Say } from '../../core/digest/tell/telling.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';
import { TermName } from '../TermName.tsx';

export interface DigestWordsProps extends Pick<TodoProps, 'glossary' | 'language' | 'onOpen'> {
  /** The ids of terms. */
  ids: readonly string[];
  say: Say;
  heading: 'h3' | 'h4';
}

/** Words that such letters use; each opens its card. */
export function DigestWords({ glossary, language, ids, say, onOpen, heading: Name }: DigestWordsProps) {
  const words = ids.flatMap((id) => {
    const term = glossary?.terms.findIndex((known) => known.id === id) ?? -1;
    return term < 0 ? [] : [{ term, ...glossary!.terms[term]! }];
  });
  if (words.length === 0) return null;
  return (
    <div class="part">
      <Name>{say('words')}</Name>
      <ul class="words">
        {words.map((word) => (
          <li key={word.term}>
            <button type="button" class="word" onClick={() => onOpen(word.term)}>
              <span lang="ko">{word.headword}</span> <TermName term={word} language={language} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
