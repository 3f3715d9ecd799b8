import type { Translate } from '../../../../locales/create-translator.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';

export interface WordListProps {
  state: ReviewState;
  t: Translate;
  dispatch(action: ReviewAction): void;
}

/** All words with what was said of them, to go back to one. */
export function WordList({ state: { words, at, answers }, t, dispatch }: WordListProps) {
  return (
    <details class="list">
      <summary>{t('page.list')}</summary>
      <ol>
        {words.map((word, place) => {
          const said = answers[word.id]?.verdict ?? 'open';
          return (
            <li key={word.id}>
              <button
                type="button"
                class="plain"
                aria-current={place === at ? 'true' : undefined}
                onClick={() => dispatch({ type: 'go', at: place })}
              >
                <span lang="ko">{word.headword}</span> <span class={said}>{t(`page.state.${said}`)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
