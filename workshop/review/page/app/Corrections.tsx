import { STAFF_LANGUAGE } from '../../../../core/languages.ts';
import type { Translate } from '../../../../locales/create-translator.ts';
import { REVIEWED_FIELDS, type ReviewedField } from '../../review-fields.ts';
import type { PageData } from '../page-data.ts';
import type { PageAnswer, ReviewAction } from './review-state.ts';

export interface CorrectionsProps {
  answer: PageAnswer;
  data: PageData;
  t: Translate;
  dispatch(action: ReviewAction): void;
}

/** What a result may hold of one text, in characters. */
const MAX = 2000;

const ROWS: Record<ReviewedField, number> = { name: 1, also: 1, meaning: 3, do: 3, easy: 2 };

/** The texts, to be made right. */
export function Corrections({ answer, data, t, dispatch }: CorrectionsProps) {
  return (
    <fieldset>
      <legend>{t('wouldBeRight')}</legend>
      <p class="note">{t('page.correct')}</p>
      {REVIEWED_FIELDS.map((field) => (
        <label key={field}>
          {data.strings.fields[field]}
          {field === 'also' && <small>{t('page.alsoHint')}</small>}
          <textarea
            rows={ROWS[field]}
            maxLength={MAX}
            {...(field === 'easy' ? { lang: STAFF_LANGUAGE, dir: 'ltr' as const } : { lang: data.language, dir: data.direction })}
            value={answer.texts[field]}
            onInput={({ currentTarget }) => dispatch({ type: 'correct', field, text: currentTarget.value })}
          />
        </label>
      ))}
      <label>
        {t('page.note')}
        <textarea
          rows={2}
          maxLength={MAX}
          value={answer.note}
          onInput={({ currentTarget }) => dispatch({ type: 'note', text: currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
