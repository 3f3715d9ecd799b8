import type { Say } from '../../core/digest/tell/telling.ts';
import type { TodoProps } from '../panel/todo-of-page.ts';

export interface DigestWordsProps extends Pick<TodoProps, 'glossary' | 'onOpen'> {
  /** The ids of terms. */
  ids: readonly string[];
  say: Say;
  heading: 'h3' | 'h4';
}

/** Words that such letters use; each opens its card. */
export function DigestWords({ glossary, ids, say, onOpen, heading: Name }: DigestWordsProps) {
  const words = ids.flatMap((id) => {
    const term = glossary?.terms.findIndex((known) => known.id === id) ?? -1;
    return term < 0 ? [] : [{ term, ...glossary!.terms[term]! }];
  });
  if (words.length === 0) return null;
  return (
    <div class="part">
      <Name>{say('words')}</Name>
      <ul class="words">
        {words.map(({ term, headword, name }) => (
          <li key={term}>
            <button type="button" class="word" onClick={() => onOpen(term)}>
              <span lang="ko">{headword}</span> {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
