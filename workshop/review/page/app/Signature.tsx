import type { Translate } from '../../../../locales/create-translator.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';

export interface SignatureProps {
  state: ReviewState;
  t: Translate;
  dispatch(action: ReviewAction): void;
}

/** Who reviews, and on which day. */
export function Signature({ state: { by, on }, t, dispatch }: SignatureProps) {
  return (
    <div class="signature">
      <label>
        {t('reviewer')}
        <input
          id="by"
          value={by}
          maxLength={100}
          autocomplete="name"
          aria-describedby="published"
          onInput={({ currentTarget }) => dispatch({ type: 'sign', by: currentTarget.value, on })}
        />
        <small id="published">{t('published')}</small>
      </label>
      <label>
        {t('date')}
        <input id="on" type="date" value={on} onInput={({ currentTarget }) => dispatch({ type: 'sign', by, on: currentTarget.value })} />
      </label>
    </div>
  );
}
