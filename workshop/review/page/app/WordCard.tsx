import type { RefObject } from 'preact';
import type { Translate } from '../../../../locales/create-translator.ts';
import { shownText } from '../../review-fields.ts';
import type { PageData } from '../page-data.ts';
import { Corrections } from './Corrections.tsx';
import { type ReviewAction, type ReviewState, wordOf } from './review-state.ts';

export interface WordCardProps {
  state: ReviewState;
  data: PageData;
  t: Translate;
  dispatch(action: ReviewAction): void;
  card: RefObject<HTMLElement | null>;
}

const OWN_FIELDS = ['name', 'also', 'meaning', 'do'] as const;

/** The word that is shown: its texts, the verdict, and what would be right. */
export function WordCard({ state, data, t, dispatch, card }: WordCardProps) {
  const word = wordOf(state);
  const answer = state.answers[word.id];
  return (
    <article class="card" ref={card} aria-labelledby="word">
      <p class="place" aria-live="polite">
        {t('page.place', { number: state.at + 1, total: state.words.length })}
        {answer && <strong class={answer.verdict}>{t(`page.state.${answer.verdict}`)}</strong>}
      </p>
      <h2 id="word" lang="ko" tabIndex={-1}>
        {word.headword}
      </h2>
      <p lang="ko">{word.texts.easy}</p>
      <dl>
        {OWN_FIELDS.map((field) => (
          <div key={field}>
            <dt>{data.strings.fields[field]}</dt>
            <dd {...(word.texts[field] ? { lang: data.language, dir: data.direction } : { class: 'none' })}>
              {shownText(field, word.texts[field]) || data.strings.nothing}
            </dd>
          </div>
        ))}
      </dl>
      {word.readBy.length > 0 && <p class="note">{t('reviewedBy', { names: word.readBy.join(', ') })}</p>}
      {answer?.verdict === 'wrong' && <Corrections answer={answer} data={data} t={t} dispatch={dispatch} />}
      <Verdicts state={state} t={t} dispatch={dispatch} />
      <Moves state={state} t={t} dispatch={dispatch} />
    </article>
  );
}

type Part = Pick<WordCardProps, 'state' | 't' | 'dispatch'>;

function Verdicts({ state, t, dispatch }: Part) {
  const answer = state.answers[wordOf(state).id];
  return (
    <div class="verdicts">
      {(['right', 'wrong'] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class={verdict}
          aria-pressed={answer?.verdict === verdict}
          onClick={() => dispatch({ type: 'judge', verdict })}
        >
          {t(verdict)}
        </button>
      ))}
    </div>
  );
}

function Moves({ state, t, dispatch }: Part) {
  return (
    <div class="moves">
      <button type="button" disabled={state.at === 0} onClick={() => dispatch({ type: 'step', by: -1 })}>
        {t('page.previous')}
      </button>
      <button type="button" disabled={state.at === state.words.length - 1} onClick={() => dispatch({ type: 'step', by: 1 })}>
        {t('page.next')}
      </button>
      <button type="button" class="plain" onClick={() => dispatch({ type: 'next-open' })}>
        {t('page.nextOpen')}
      </button>
      {state.answers[wordOf(state).id] && (
        <button type="button" class="plain" onClick={() => dispatch({ type: 'take-back' })}>
          {t('page.undo')}
        </button>
      )}
    </div>
  );
}
