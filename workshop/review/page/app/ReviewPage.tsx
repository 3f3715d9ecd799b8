import { useCallback, useReducer, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../../locales/create-translator.ts';
import type { PageData } from '../page-data.ts';
import { HandIn } from './HandIn.tsx';
import { Intro } from './Intro.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Progress } from './Progress.tsx';
import { beginReview, type ReviewAction, reduceReview, wordOf } from './review-state.ts';
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
  const card = useRef<HTMLElement>(null);
  // What was said of the last step says nothing of this one.
  const dispatch = useCallback((action: ReviewAction) => {
    tell('');
    act(action);
  }, []);
  const { useOwnKeys, setUseOwnKeys } = useKeys({ dispatch, card, isMirrored: data.shownDirection === 'rtl' });
  const letLeave = useLeaveWarning(!state.isSaved);
  const common = { state, data, t, dispatch };
  return (
    <main>
      <header>
        <Intro data={data} t={t} />
        <OpenFile {...common} tell={tell} />
        <Signature {...common} />
      </header>
      <Progress {...common} message={message} />
      <WordCard key={wordOf(state).id} {...common} card={card} />
      <label class="keys">
        <input type="checkbox" checked={useOwnKeys} onChange={({ currentTarget }) => setUseOwnKeys(currentTarget.checked)} />
        <span>{t('page.useKeys')}</span>
      </label>
      <WordList {...common} />
      <HandIn {...common} tell={tell} letLeave={letLeave} />
    </main>
  );
}
