import { useCallback, useReducer, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../../locales/create-translator.ts';
import type { PageData } from '../page-data.ts';
import { HandIn } from './HandIn.tsx';
import { OpenFile } from './OpenFile.tsx';
import { beginReview, countDone, type ReviewAction, reduceReview, wordOf } from './review-state.ts';
import { Signature } from './Signature.tsx';
import { useKeys } from './use-keys.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { WordCard } from './WordCard.tsx';
import { WordList } from './WordList.tsx';

export interface ReviewPageProps {
  data: PageData;
  t: Translate;
  /** ISO. */
  today: string;
}

/** The review as a page to click through. What is entered lives in this window alone, until it is saved as a file. */
export function ReviewPage({ data, t, today }: ReviewPageProps) {
  const [state, act] = useReducer(reduceReview, beginReview(data.words, today));
  const [message, tell] = useState('');
  // What was said of the last step says nothing of this one.
  const dispatch = useCallback((action: ReviewAction) => {
    tell('');
    act(action);
  }, []);
  const card = useRef<HTMLElement>(null);
  const done = countDone(state);
  const { useOwnKeys, setUseOwnKeys } = useKeys({ dispatch, card, isMirrored: data.shownDirection === 'rtl' });
  const letLeave = useLeaveWarning(!state.isSaved);
  return (
    <main>
      <header>
        <h1>{data.title}</h1>
        <p class="scope">{data.scope}</p>
        <p>{data.strings.directions}</p>
        {data.ownDirections && (
          <p lang={data.language} dir={data.direction}>
            {data.ownDirections}
          </p>
        )}
        <p class="note">{t('page.nothingSent')}</p>
        <OpenFile data={data} t={t} dispatch={dispatch} tell={tell} />
        <Signature state={state} t={t} dispatch={dispatch} />
      </header>
      <div class="progress">
        <progress max={state.words.length} value={done} aria-label={t('page.progress', { done, total: state.words.length })} />
        <span aria-hidden="true">{t('page.progress', { done, total: state.words.length })}</span>
        {!state.isSaved && <span class="unsaved">{t('page.unsaved')}</span>}
      </div>
      <p class="message" role="status">
        {message || (done === state.words.length ? t('page.allDone') : '')}
      </p>
      <WordCard key={wordOf(state).id} state={state} data={data} t={t} dispatch={dispatch} card={card} />
      <label class="keys">
        <input type="checkbox" checked={useOwnKeys} onChange={({ currentTarget }) => setUseOwnKeys(currentTarget.checked)} />
        <span>{t('page.useKeys')}</span>
      </label>
      <WordList state={state} t={t} dispatch={dispatch} />
      <HandIn state={state} data={data} t={t} dispatch={dispatch} tell={tell} letLeave={letLeave} />
    </main>
  );
}
