import type { Translate } from '../../../../locales/create-translator.ts';
import { countDone, type ReviewState } from './review-state.ts';

export interface ProgressProps {
  state: ReviewState;
  t: Translate;
  /** What came of the last step. */
  message: string;
}

/** How far the review is, whether it is saved, and what came of the last step. */
export function Progress({ state, t, message }: ProgressProps) {
  const counts = { done: countDone(state), total: state.words.length };
  const said = t('page.progress', counts);
  return (
    <>
      <div class="progress">
        <progress max={counts.total} value={counts.done} aria-label={said} />
        <span aria-hidden="true">{said}</span>
        {!state.isSaved && <span class="unsaved">{t('page.unsaved')}</span>}
      </div>
      <p class="message" role="status">
        {message || (counts.done === counts.total ? t('page.allDone') : '')}
      </p>
    </>
  );
}
